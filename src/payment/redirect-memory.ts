import type { ConfirmMode } from '../outcome/outcome-base.ts'
import type { TextStorage } from './pay-environment.ts'

/** What is remembered of a payment while the customer is on the PG's pages. */
export interface RememberedPayment {
  confirm: ConfirmMode
  provider: string | null
}

const keyOf = (merchantUid: string) => `imp-confirm:${merchantUid}`

/** Remembers a payment over a redirect, in the tab's own storage. Storage that is full or forbidden is no failure. */
export function remember(
  storage: TextStorage | undefined,
  merchantUid: string,
  { confirm, provider }: RememberedPayment,
): void {
  try {
    storage?.setItem(keyOf(merchantUid), `${confirm} ${provider ?? ''}`)
  } catch {}
}

/** What was remembered of a payment, once: it is forgotten by reading it. */
export function recall(storage: TextStorage | undefined, merchantUid: string): RememberedPayment {
  try {
    const [confirm, provider] = storage?.getItem(keyOf(merchantUid))?.split(' ') ?? []
    storage?.removeItem(keyOf(merchantUid))
    if (confirm === 'requested' || confirm === 'skipped') return { confirm, provider: provider || null }
  } catch {}
  return { confirm: 'unknown', provider: null }
}
