import type { Answer } from './answer.ts'
import type { AnswerNotes } from './answered-confirm.ts'
import type { AnyConfirmRequest } from './confirm-call.ts'
import { host } from './host.ts'
import type { Connection } from './incoming-confirm.ts'

/** One payment that was asked about. */
export interface PendingConfirm {
  question: AnyConfirmRequest
  endsAt: number
  forgetAt: number
  /** `undefined` until there is one; then it stands. */
  answer: Answer | undefined
  /** Resolves with the answer, also for who asks again in the meantime. `undefined` once there is one. */
  answered: Promise<Answer> | undefined
  resolve: (answer: Answer) => void
  /** `decide` hasn't come back yet, whether or not the answer has been given up. */
  deciding: boolean
  /** The connections of those who wait. */
  askers: Connection[]
  /** How many were given the approval, and may have heard it. */
  hearers: number
  /** `undefined` until `decide` looks at its signal: making one costs more than all the rest. */
  controller: AbortController | undefined
  /** Ends the watching of the askers, which begins with the signal. */
  unwatch: (() => void)[]
  /** Noted for the one who asked first. `undefined`: nobody is told, or the answer is out. */
  notes: AnswerNotes | undefined
  /** All that goes on, after the answer as well. Never rejects. `undefined` when nothing does. */
  work: Promise<unknown> | undefined
}

/** Nobody waits for the answer any more. */
export const allGone = ({ askers }: PendingConfirm) => askers.every(({ gone }) => gone)

/** Aborts the signal of a pending payment as soon as the last one who asked is gone. */
export function watch(pending: PendingConfirm, asker: Connection) {
  pending.unwatch.push(
    asker.watch(() => {
      if (!pending.answer && allGone(pending)) pending.controller?.abort()
    }),
  )
}

/** The signal that `decide` looks at, made at the first look. */
export function signalOf(pending: PendingConfirm): AbortSignal {
  if (!pending.controller) {
    pending.controller = new (host('AbortController'))()
    if (pending.answer ? pending.deciding : allGone(pending)) pending.controller.abort()
    else for (const asker of pending.askers) watch(pending, asker)
  }
  return pending.controller.signal
}
