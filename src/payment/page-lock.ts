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
 * @returns Whether the place was free.
 */
export function acquirePageLock(holder: LockHolder): boolean {
  page[key] = page[key] || holder
  return page[key] === holder
}

/** Gives the place back. Harmless twice, and when another holds it. */
export function releasePageLock(holder: LockHolder): void {
  if (page[key] === holder) page[key] = undefined
}
