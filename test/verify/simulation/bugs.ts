/** Mistakes of a shop to plant, one of each kind at least, to see that the simulation finds them. */
export const bugs = {
  'trusts-the-webhook': 'Delivers when a webhook comes, without asking PortOne.',
  'takes-the-record’s-amount': 'Compares the payment with itself, not with the order.',
  'delivers-each-time': 'Delivers whenever an order is sold, not once.',
  'new-key-each-time': 'Gives a refund another key at each try.',
  'no-checksum': 'Asks PortOne to cancel, and asks again when no answer comes.',
  'sends-again-at-once': 'Forgets when it asked for a refund, and asks again while the first may run.',
  'refunds-alarms': 'Gives back what doesn’t fit.',
  'refunds-the-first': 'Gives back every payment but the one at hand.',
  'gives-up': 'Takes ask-again for nothing paid, and has no night’s reconciliation.',
} as const

/** The name of a mistake. */
export type Bug = keyof typeof bugs
