import { attempt } from '../../shared/attempt.ts'
import type { PaymentTraces } from './payment-traces.ts'
import { clearOverlay, overlayShown, type Page } from './portone-overlay.ts'
import { isOnCheckout, waysToEnd } from './ways-to-end.ts'

/** How long `IMP.close` may take to take its window away, in milliseconds. Measured: two timers. */
const patience = 3000

/**
 * Where a copy of the script isn't known: `IMP.close`, and then nothing until its overlay is out of the customer's sight.
 * What is still there in the end is taken out by hand.
 */
function close({ imp, environment }: PaymentTraces, freed: () => void): number | undefined {
  attempt(() => imp.close?.())
  const page = environment.window as Page
  // No page, or none yet, shows nothing.
  if (!attempt(() => overlayShown(page))) return void freed()
  const end = () => {
    observer.disconnect()
    environment.clearTimeout(timer as never)
    attempt(() => clearOverlay(page))
    freed()
  }
  const observer = new page.MutationObserver(() => overlayShown(page) || end())
  observer.observe(page.document.body, { attributes: true, childList: true, subtree: true })
  const timer = environment.setTimeout(end, patience)
  return environment.now() + patience
}

/**
 * Gives a payment up so that nothing of it can open or be paid any more, and frees the page for the next one: in the same
 * tick, where the script's inside is as {@link waysToEnd} knows it. Throws nothing. A confirmation in a PG's own app isn't
 * stopped by anything.
 *
 * @param freed Called once, when the next payment may start.
 * @returns When that will be at the latest, in milliseconds since the epoch. `undefined`: it was called already.
 */
export function endPayment(traces: PaymentTraces, freed: () => void): number | undefined {
  const { environment, popups } = traces
  const page = environment.window
  for (const popup of popups) attempt(() => popup.close())
  if (page?.document?.body) {
    const onCheckout = isOnCheckout(traces, page)
    const found = waysToEnd(onCheckout).map((way) => attempt(() => way(traces, page)))
    // The last way is the one that must have found what it needs; the checkout path's request is broken off by the first.
    if (onCheckout || found.pop()) return void freed()
  }
  return close(traces, freed)
}
