import { callSafely } from '../shared/call-safely.ts'
import type { AnsweredConfirm } from './answered-confirm.ts'
import type { Keep } from './keep-alive.ts'

/** As it was when this was loaded: a test's fake timers, which stand still, come later. */
const { setImmediate: immediate, setTimeout: timeout } = globalThis as unknown as {
  setImmediate?: (callback: () => void) => unknown
  setTimeout: (callback: () => void, milliseconds: number) => unknown
}

/** In a later turn of the host's loop: by then the answer has been written. */
const afterAnswer = (run: () => void) => (immediate ? immediate(run) : timeout(run, 0))

/**
 * Makes what tells of answers. The function is called when the answer is out, so that it delays none, however long it takes;
 * what it throws or rejects with goes to `failed`, and nobody waits for what it returns.
 */
export const answerTeller =
  (onAnswer: (answered: AnsweredConfirm) => unknown, failed: (error: unknown) => unknown) =>
  (answered: AnsweredConfirm, keep: Keep): void =>
    keep(
      new Promise<unknown>((resolve) => {
        afterAnswer(() => resolve(callSafely(() => onAnswer(answered), failed)))
      }),
    )
