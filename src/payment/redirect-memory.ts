import type { ConfirmMode } from '../outcome/outcome-base.ts'
import { attempt } from '../shared/attempt.ts'
import { unrejected } from '../shared/unrejected.ts'
import type { TextStorage } from './pay-environment.ts'

/** What is remembered of a payment while the customer is on the PG's pages. */
export interface RememberedPayment {
  confirm: ConfirmMode
  provider: string | null
  /** The `pay_method` that was asked for. `null` when none was. */
  payMethod: string | null
}

const prefix = 'imp-confirm:'

/** How long a return can still come, in milliseconds: a day, far longer than any PG keeps a payment open. */
const longest = 86_400_000

/** How many payments a tab may have open elsewhere: those before were left by customers who began anew. */
const most = 20

const savedAt = (text: string | null) => Number(text?.split(' ')[2]) || 0

/** Forgets payments whose return can't come any more: what was aborted, or left for good. */
function prune(storage: TextStorage, now: number): void {
  Object.keys(storage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => [now - savedAt(unrejected(storage.getItem(key))), key] as const)
    .sort(([one], [other]) => one - other)
    .forEach(([age, key], index) => {
      if (age > longest || index > most - 2) unrejected(storage.removeItem(key))
    })
}

/**
 * Remembers a payment over a redirect, in the tab's own storage, and forgets those that are long over. Storage that is full
 * or forbidden is no failure.
 *
 * @param now In milliseconds since the epoch.
 */
export function saveRedirectContext(
  storage: TextStorage | null | undefined,
  merchantUid: string,
  { confirm, provider, payMethod }: RememberedPayment,
  now: number,
): void {
  attempt(() => {
    if (!storage) return
    prune(storage, now)
    unrejected(storage.setItem(prefix + merchantUid, [confirm, provider, now, payMethod].join(' ').trim()))
  })
}

/** What is remembered of a payment, until {@link forgetRedirectContext}. */
export function redirectContextOf(storage: TextStorage | null | undefined, merchantUid: string): RememberedPayment {
  try {
    const [confirm, provider, , payMethod] = unrejected(storage?.getItem(prefix + merchantUid))?.split(' ') ?? []
    if (confirm === 'requested' || confirm === 'skipped')
      return { confirm, provider: provider || null, payMethod: payMethod || null }
  } catch {}
  return { confirm: 'unknown', provider: null, payMethod: null }
}

/** Forgets a payment: it was answered, or its return was read. */
export function forgetRedirectContext(storage: TextStorage | null | undefined, merchantUid: string): void {
  attempt(() => unrejected(storage?.removeItem(prefix + merchantUid)))
}
