import type { Random } from './random.ts'

/** What can go right and wrong with one payment, each with its weight. The faults of the simulation, as data. */
export const fates = {
  /** Where the customer is. PortOne makes no confirm call for Instagram's webview, whatever the page asks. */
  browser: {
    ordinary: 82,
    'Instagram, stopped there': 4,
    'Instagram, paid without confirm': 7,
    'Instagram, not recognised': 7,
  },
  /** How long the shop's check takes, and where: before it holds the goods, or between the hold and the answer. */
  endpoint: {
    fast: 68,
    'slow before the hold': 6,
    'slow after the hold': 6,
    'past the deadline before the hold': 5,
    'past the deadline after the hold': 6,
    'throws after the hold': 3,
    'never comes back': 3,
    'killed between hold and answer': 3,
  },
  /** PortOne's question on its way: a proxy repeats it, or the answer comes too late although the endpoint was in time. */
  question: { 'asked once': 84, 'asked twice': 12, 'answer slow on its way': 4 },
  /** What the customer and the PG do. The PG's no comes after a good confirm; with some PGs PortOne's record never learns of it. */
  payment: { 'PG approves': 66, 'PG declines': 14, 'PG declines unrecorded': 6, 'customer cancels': 9, 'times out': 5 },
  /** How long the customer takes. */
  pace: { quick: 80, slow: 14, "beyond the order's time": 6 },
  /** How PortOne's answer comes back to the page. */
  answer: { callback: 52, 'callback twice': 9, 'callback late': 9, 'callback lost': 12, redirect: 18 },
  /** PortOne's webhook tells of an approved payment: before the page's own call or after it, or it gets lost. */
  webhook: { 'webhook before': 34, 'webhook after': 34, 'webhook twice': 12, 'webhook lost': 20 },
  /** Whether the page is still there for the answer. */
  customer: { stays: 90, 'is gone': 10 },
  /** Whether the same order is paid in a second tab, at the same time. */
  tabs: { 'one tab': 94, 'two tabs': 6 },
  /** What the customer changes in the request before PortOne gets it. */
  honesty: { honest: 95, 'takes confirm_url out': 3, 'changes the amount': 2 },
  /** Whether a failed payment is tried again, with the same order. */
  patience: { 'tries again': 60, 'gives up': 40 },
} as const

/** What was drawn for one payment attempt. */
export type Fate = { readonly [Aspect in keyof typeof fates]: keyof (typeof fates)[Aspect] }

/** Draws a fate. */
export function drawFate({ pick }: Random): Fate {
  const drawn = Object.entries(fates).map(([aspect, weights]) => [aspect, pick<string>(weights)])
  return Object.fromEntries(drawn) as Fate
}
