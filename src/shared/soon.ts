import { attempt } from './attempt.ts'

/** Does something as soon as the code that runs now has returned, before anything else that is waiting. */
export const soon = (act: () => unknown): void => void Promise.resolve().then(() => attempt(act))
