/** The payment that is open on this page. */
export interface LockHolder {
  merchantUid: string | null
  /** In milliseconds since the epoch. */
  since: number
  /** When the place is free at the latest, in milliseconds since the epoch. Absent as long as the payment is open. */
  endsBy?: number | undefined
  /** Gives the payment up in favour of another. Absent while it can't be: nothing is open yet. */
  replace?: () => void
  /** An answer to an earlier payment has just come: PortOne's script may have shut this one's window over it. */
  disturbed?: () => void
}

/** One place a page, also between an ESM and a CJS copy of this package: a registered symbol is the same in both. */
const key: unique symbol = Symbol.for('imp-confirm.payment-place') as never

const page = globalThis as { [key]?: LockHolder | undefined }

/** The payment that holds the page's place, if any. */
export const heldBy = (): LockHolder | undefined => page[key]

/**
 * Takes the page's one place for an open payment: PortOne's script can hand one payment's result to another's callback.
 *
 * @returns How to give it back: harmless twice, and when another holds it. `undefined` where another holds it now.
 */
export function acquirePageLock(holder: LockHolder): (() => void) | undefined {
  if (page[key]) return undefined
  page[key] = holder
  return () => {
    if (page[key] === holder) page[key] = undefined
  }
}
