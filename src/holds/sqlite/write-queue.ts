import { afterThisTurn } from '../after-this-turn.ts'
import { holdStoreError } from '../hold-store-error.ts'
import { isBusy, type SqliteClient } from './sqlite-client.ts'

/** The most that goes into one transaction: it keeps the loop for so long. */
const mostJobs = 64
const mostWaiting = 10_000

/**
 * One transaction for all that waits: a commit is what costs. The lock is asked for without waiting, and asked for again after a
 * pause, so that another process's transaction never keeps this one's loop.
 *
 * @param patience How long the lock is asked for, in milliseconds.
 */
export function writeQueue(client: SqliteClient, patience: number): <Answer>(job: () => Answer) => Promise<Answer> {
  interface Waiting {
    job: () => unknown
    since: number
    /** It was in a group that failed: what can't be done fails alone. */
    isAlone: boolean
    done: (answer: never) => void
    fail: (error: unknown) => void
  }
  let queue: Waiting[] = []
  let isPlanned = false
  let pause = 1

  const plan = (milliseconds: number) => {
    if (isPlanned) return
    isPlanned = true
    if (milliseconds > 0) setTimeout(work, milliseconds)
    else afterThisTurn(work)
  }

  function begin(): boolean {
    try {
      client.exec('begin immediate')
      pause = 1
      return true
    } catch (error) {
      if (!isBusy(error)) {
        for (const { fail } of queue.splice(0)) fail(error)
        return false
      }
      const now = Date.now()
      for (const { since, fail } of queue)
        if (now - since >= patience)
          fail(holdStoreError('HOLDS_BUSY', `another process has written for over ${patience} ms.`, error))
      queue = queue.filter(({ since }) => now - since < patience)
      pause = Math.min(pause * 2, 50)
      return false
    }
  }

  const rollBack = () => {
    try {
      client.exec('rollback')
    } catch {
      // It was rolled back by itself.
    }
  }

  /** All of a group, or nothing of it. */
  function commit(group: readonly Waiting[]): (() => void)[] {
    const told = group.map(({ job, done }) => {
      const answer = job()
      return () => done(answer as never)
    })
    client.exec('commit')
    return told
  }

  /** What goes together next. */
  function next(): Waiting[] {
    const single = queue.findIndex(({ isAlone }) => isAlone)
    return queue.splice(0, single === 0 ? 1 : Math.min(mostJobs, single === -1 ? mostJobs : single))
  }

  function work(): void {
    isPlanned = false
    if (queue.length > 0 && begin()) {
      const group = next()
      try {
        for (const tell of commit(group)) tell()
      } catch (error) {
        rollBack()
        if (group.length === 1 && !isBusy(error)) group[0]?.fail(error)
        else queue.unshift(...group.map((waiting) => ({ ...waiting, isAlone: true })))
      }
    }
    if (queue.length > 0) plan(pause > 1 ? pause : 0)
  }

  return (job) =>
    new Promise((done, fail) => {
      if (queue.length >= mostWaiting) return fail(holdStoreError('HOLDS_BUSY', `${mostWaiting} changes wait already.`))
      queue.push({ job, since: Date.now(), isAlone: false, done: done as never, fail })
      plan(0)
    })
}
