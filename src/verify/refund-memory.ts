/** What is remembered of a refund, from before it is sent. Plain data. */
export interface RefundNote {
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
}

/**
 * Where refunds are remembered by their key: in your database, a table with the key as its primary key. A process that ends between
 * sending and hearing then finishes by another's call, and sends nothing twice.
 */
export interface RefundMemory {
  /** `null` or `undefined`: nothing is remembered. */
  get: (key: string) => Promise<RefundNote | null | undefined>
  /**
   * Writes where nothing is remembered, in one step (`INSERT … ON CONFLICT DO NOTHING`). Resolves when it is kept, to whether it was
   * written: only then is PortOne asked.
   */
  add: (key: string, note: RefundNote) => Promise<boolean>
  /** Writes over. */
  set: (key: string, note: RefundNote) => Promise<unknown>
  /** The refund was refused: nothing of it happened. */
  delete: (key: string) => Promise<unknown>
}

/** Keeps the last 10,000 refunds in this process's memory. */
export function processMemory(atMost = 10_000): RefundMemory {
  const notes = new Map<string, RefundNote>()
  return {
    get: async (key) => notes.get(key),
    add: async (key, note) => {
      if (notes.has(key)) return false
      notes.set(key, note)
      for (const oldest of notes.keys()) {
        if (notes.size <= atMost) break
        notes.delete(oldest)
      }
      return true
    },
    set: async (key, note) => notes.set(key, note),
    delete: async (key) => notes.delete(key),
  }
}
