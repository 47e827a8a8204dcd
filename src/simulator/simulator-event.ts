/** Who says something to whom in a payment. */
export type SimulatorParty = 'shop' | 'script' | 'customer' | 'portone' | 'confirm-endpoint' | 'pg'

/** What can happen. */
export type SimulatorStep =
  /** The shop called `IMP.init`, `IMP.agency`, `IMP.request_pay` or `IMP.close`. */
  | 'init'
  | 'request'
  | 'close'
  /** The script alerted; `detail` is the text. */
  | 'alert'
  /** The script sent the request to PortOne; `detail` is what it sends. */
  | 'prepare'
  | 'window-opened'
  | 'popup-opened'
  | 'popup-blocked'
  /** PortOne asked the endpoint, what came back, or why it didn't ask (`'no-confirm-url'`, `'instagram-webview'`). */
  | 'confirm-request'
  | 'confirm-response'
  | 'confirm-skipped'
  /** PortOne asked the PG, and what the PG said. */
  | 'approval-request'
  | 'approved'
  | 'declined'
  /** The callback was called; `detail` is the answer. */
  | 'answer'
  /** The page is sent back to the shop; `detail` is the address. */
  | 'redirect'
  | 'window-closed'
  /** Something got lost, as in the real script; `detail` says what. */
  | 'lost'

/** One step of a payment, for logs and sequence diagrams. */
export interface SimulatorEvent {
  /** In milliseconds since the epoch. */
  at: number
  /** What happened. */
  step: SimulatorStep
  /** Who did it. */
  from: SimulatorParty
  /** With whom. */
  to: SimulatorParty
  /** The order. `null` where there is none yet. */
  merchantUid: string | null
  /** What was said. Absent when the step says it all. */
  detail?: unknown
}

/** Who speaks to whom in each step. */
export const stepParties: Record<SimulatorStep, [from: SimulatorParty, to: SimulatorParty]> = {
  init: ['shop', 'script'],
  request: ['shop', 'script'],
  close: ['shop', 'script'],
  alert: ['script', 'customer'],
  prepare: ['script', 'portone'],
  'window-opened': ['script', 'customer'],
  'popup-opened': ['script', 'customer'],
  'popup-blocked': ['script', 'customer'],
  'confirm-request': ['portone', 'confirm-endpoint'],
  'confirm-response': ['confirm-endpoint', 'portone'],
  'confirm-skipped': ['portone', 'portone'],
  'approval-request': ['portone', 'pg'],
  approved: ['pg', 'portone'],
  declined: ['pg', 'portone'],
  answer: ['script', 'shop'],
  redirect: ['portone', 'shop'],
  'window-closed': ['script', 'customer'],
  lost: ['script', 'shop'],
}
