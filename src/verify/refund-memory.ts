/** What is remembered of a refund, from before it is sent. Plain data. */
export interface RefundNote {
  /** PortOne's number of the payment. */
  impUid: string
  /** What is to go back. */
  amount: number
  /** What was left before: PortOne's `checksum`. */
  left: number
  /**
   * - `'asked'`: it is about to be sent, or was sent and not heard of.
   * - `'taken'`: PortOne took it: it is never sent again, also where the payment doesn't show it yet.
   * - `'contested'`: another refund came between, and whether it was this one can't be told: it is never sent again.
   */
  state: 'asked' | 'taken' | 'contested'
  /** When it was last about to be sent, in milliseconds since the epoch: a part that may still run isn't sent again. */
  askedAt: number
  /** Which writing of it this is, from 1: by it a process sees that another one has written meanwhile. */
  version: number
}

/**
 * Where refunds are remembered by their key: in your database, a table with the key as its primary key. A process that ends between
 * sending and hearing then finishes by another's call, and sends nothing twice.
 */
export interface RefundMemory {
  /** `null` or `undefined`: nothing is remembered. */
  get: (key: string) => Promise<RefundNote | null | undefined>
  /**
   * Writes `note`, or forgets the key where it is `null`, in one step, and only where what is remembered is still `before`: nothing
   * (`null`), or the note of this `version`. In SQL `INSERT … ON CONFLICT DO NOTHING`, or `UPDATE` and `DELETE` with
   * `… WHERE key = $1 AND version = $2`. Resolves when it is kept, to whether it was written: only then is PortOne asked.
   */
  put: (key: string, note: RefundNote | null, before: RefundNote | null) => Promise<boolean>
}

/** Keeps the last 10,000 refunds in this process's memory. */
export function processMemory(atMost = 10_000): RefundMemory {
  const notes = new Map<string, RefundNote>()
  return {
    get: async (key) => notes.get(key),
    put: async (key, note, before) => {
      if (notes.get(key)?.version !== before?.version) return false
      if (note === null) return notes.delete(key)
      notes.set(key, note)
      for (const oldest of notes.keys()) {
        if (notes.size <= atMost) break
        notes.delete(oldest)
      }
      return true
    },
  }
}
