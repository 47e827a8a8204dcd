import type { Imp } from '../../portone/imp.ts'
import { soon } from '../../shared/soon.ts'
import { replaceFunction } from '../replace-function.ts'
import { impUser } from './imp-user.ts'
import type { PaymentTraces } from './payment-traces.ts'
import { clearOverlay, driverTags, legacyFrames, overlays, type Page } from './portone-overlay.ts'

/** One thing that is done to a payment. Looks for what it needs first. The last one of the frames tells whether it found that. */
type Way = (traces: PaymentTraces, page: Page) => unknown

/**
 * Initialises the script anew, which queues the building of new frames, and then takes the old ones out by hand: in this
 * order a request of the same tick comes behind the building, and waits for the new frames. `IMP.close` queues it one
 * timer later, and loses that request.
 */
const rebuildFrames: Way = ({ imp, user: known }, page) => {
  const user = impUser(page) ?? known
  if (!user) {
    // The script is building its frames: what it left shown is empty.
    if (legacyFrames(page).length === 0) clearOverlay(page)
    return false
  }
  // A page that took the overlay out itself: v1 makes another one.
  if (overlays(page).length === 0) imp.deinit?.()
  // Where agency is missing, the exception is the answer: init would make it the main merchant's.
  if (user.tier) (imp as Required<Imp>).agency(user.code, user.tier)
  else imp.init(user.code)
  clearOverlay(page)
  return true
}

/**
 * Makes a request that isn't sent yet unreadable where the script reads it inside its own `try`, right after it emptied
 * the place in which one request waits. What it then alerts is ours, and isn't shown.
 */
const spoilRequest: Way = ({ request }, page) =>
  Reflect.defineProperty(request, 'merchant_uid', {
    get: () => {
      soon(replaceFunction(page, 'alert', () => {}))
      throw new Error('This payment was given up.')
    },
  })

/** Breaks the script's request off, or tells it that the driver can't be loaded: its own `catch` ends the payment. */
const stopDriver: Way = ({ checkouts }, page) => {
  for (const checkout of checkouts) checkout.abort()
  for (const tag of driverTags(page)) {
    // Out of the page first, so that nobody but the script hears it.
    tag.remove()
    tag.dispatchEvent(new page.Event('error'))
  }
}

/**
 * Asks for a payment that can't be written down: the script cleans its drivers and their windows up before it says so,
 * and sends nothing.
 */
const cleanUpDrivers: Way = ({ imp }, page) => {
  page.document.getElementById('imp-iframe-wrapper')?.remove()
  // Without it no driver is there, and a script without a checkout path would open something.
  if (!('__PORTONE__' in page)) return
  const toJSON = () => {
    throw new Error('This request ends another one.')
  }
  // A PG that takes the checkout path in every script that has one.
  imp.request_pay({ pg: 'tosspayments', stop: { toJSON } }, () => {})
}

/**
 * What ends a payment, by how far it has come. `IMP.close` is in no row: it leaves the waiting request, the checkout path
 * and the popups as they are.
 *
 * | stage | seen by | 1.1.5 to 1.2.1 | v1 |
 * | --- | --- | --- | --- |
 * | checkout | its request to the checkout server, or a driver's tag | – | driver stopped, drivers cleaned up |
 * | frames | neither, or the script wrote `request_id` | frames anew | frames anew |
 *
 * At any stage the request is made unreadable first: whether it waits can't be seen where the page's own code initialised
 * the script anew meanwhile.
 *
 * Measured on nine copies from 1.1.5 to 1.10.0 in Chromium.
 */
export const waysToEnd = (isOnCheckout: boolean): readonly Way[] =>
  isOnCheckout ? [spoilRequest, stopDriver, cleanUpDrivers] : [spoilRequest, rebuildFrames]

/** Whether a payment has come to the checkout path, and was not sent on the legacy one. */
export const isOnCheckout = ({ request, checkouts }: PaymentTraces, page: Page): boolean =>
  request.request_id === undefined && (checkouts.length > 0 || driverTags(page).length > 0)
