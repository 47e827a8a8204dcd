/** What somebody typed can't be done as it stands. A class, so that it is told from a fault of ours. */
export class UsageError extends Error {}
