/** Mistakes to plant, to see that the simulation finds them. */
export const bugs = {
  'non-atomic-hold': 'The store looks whether there is enough, waits for its database, and then takes.',
  'late-approval-kept': 'An approval that comes after the deadline keeps its goods.',
  'no-expiry': 'Holds that have run out are not given back.',
  'delivered-by-each-message': 'Webhook, return page and callback each deliver what was verified.',
  'silence-means-cancelled': 'A payment that was approved and not heard of is cancelled by the job.',
} as const

/** The name of a mistake. */
export type Bug = keyof typeof bugs
