import { callSafely } from '../shared/call-safely.ts'
import type { AnsweredConfirm } from './answered-confirm.ts'

/** As they were when this was loaded: a test's fake timers, which stand still, come later. */
const { setImmediate: immediate, setTimeout: timeout } = globalThis as unknown as {
  setImmediate?: (callback: () => void) => unknown
  setTimeout: (callback: () => void, milliseconds: number) => unknown
}

/** In a later turn of the host's loop: by then the answers of this one have been written. */
const inALaterTurn = (run: () => void) => (immediate ? immediate(run) : timeout(run, 0))

/**
 * Makes what tells of answers. The function is called when the answer is out, so that it delays none, however long it takes;
 * what it throws or rejects with goes to `failed`. All answers of one turn are told in the next: a timer and a promise for each
 * would cost more than all else.
 *
 * @returns Takes an answer, and gives what resolves when those of its turn are told; never rejects.
 */
export function answerTeller(
  onAnswer: (answered: AnsweredConfirm) => unknown,
  failed: (error: unknown) => unknown,
): (answered: AnsweredConfirm) => Promise<unknown> {
  let waiting: AnsweredConfirm[] = []
  let told: Promise<unknown> | undefined

  function tellAll(): Promise<unknown> | undefined {
    const all = waiting
    waiting = []
    told = undefined
    let work: Promise<unknown>[] | undefined
    for (const answered of all) {
      let result: unknown
      try {
        result = onAnswer(answered)
        if (typeof result !== 'object' || result === null) continue
      } catch (error) {
        result = Promise.reject(error)
      }
      work ??= []
      work.push(callSafely(() => result, failed))
    }
    return work && Promise.all(work)
  }

  return (answered) => {
    waiting.push(answered)
    told ??= new Promise((resolve) => {
      inALaterTurn(() => resolve(tellAll()))
    })
    return told
  }
}
