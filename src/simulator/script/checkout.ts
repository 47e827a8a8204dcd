import { openPopup } from './block-popup.ts'
import { callBack } from './call-back.ts'
import { cleanUpDrivers } from './clean-up-drivers.ts'
import { leaveGlobals } from './page-globals.ts'
import type { PaymentSession, ScriptInstance } from './script-instance.ts'
import { windowOpened } from './window-opened.ts'

const driversAt = 'https://cdn.portone.io/drivers/pg'

const driverOf = ({ payment }: PaymentSession) => payment.provider ?? 'pg'

/** Whatever goes wrong before the window is open: everything is cleaned up, and the callback is told. */
function fail(instance: ScriptInstance, session: PaymentSession, error: unknown): void {
  cleanUpDrivers(instance)
  callBack(instance, session, {
    merchant_uid: session.payment.merchantUid,
    error_code: 'F500',
    error_msg: error instanceof Error ? error.message : String(error),
  })
}

/** The tag of the PG's driver: of a type that no browser runs, so nothing is fetched. */
function driverTag({ sim }: ScriptInstance, session: PaymentSession): HTMLScriptElement | null {
  const body = sim.options.overlay === false ? undefined : sim.page?.document?.body
  if (!body) return null
  const tag = body.ownerDocument.createElement('script')
  tag.type = 'application/octet-stream'
  tag.src = `${driversAt}/${driverOf(session)}/payment/iframe.js`
  body.append(tag)
  return tag
}

/** An event of the page's own kind: a test's page may be another world than the test. */
function eventOf({ ownerDocument }: HTMLElement, type: string): Event {
  const event = ownerDocument.createEvent('Event')
  event.initEvent(type)
  return event
}

/** The window of the PG's driver, over the page. */
function driverWindow({ sim }: ScriptInstance): HTMLElement | null {
  const body = sim.options.overlay === false ? undefined : sim.page?.document?.body
  if (!body) return null
  const element = body.ownerDocument.createElement('div')
  element.className = 'simulated-checkout'
  element.style.cssText = 'position:fixed;top:0;right:0;bottom:0;left:0;z-index:99999'
  if (sim.options.frame !== undefined) {
    const frame = body.ownerDocument.createElement('iframe')
    frame.src = sim.options.frame
    frame.style.cssText = 'width:100%;height:100%;border:0'
    element.append(frame)
  }
  body.append(element)
  return element
}

/** The driver is there: one turn later its window is, unless the drivers were cleaned up meanwhile. */
async function openWindow(instance: ScriptInstance, session: PaymentSession): Promise<void> {
  const { sim } = instance
  await undefined
  if (instance.stopped()) return
  if (instance.drivers.get(driverOf(session))?.session !== session) throw new TypeError('The driver is gone.')
  if (sim.options.popup && !openPopup(instance, session)) return
  session.window = driverWindow(instance)
  if (sim.options.delivery === 'redirect') instance.overlay.postForm()
  windowOpened(instance, session)
}

/**
 * A request of the checkout path, once it was written down: PortOne's server prepares the payment, the script loads the
 * PG's driver, which cleans up all others, and the driver opens its window. Nothing in between asks whether the payment
 * is still wanted; `IMP.close` and the legacy path's frames have no part in it. Source: read in 1.3.0 to 1.10.0, measured.
 */
export async function requestCheckout(
  instance: ScriptInstance,
  session: PaymentSession,
  message: unknown,
): Promise<void> {
  const { sim } = instance
  sim.emit('prepare', session.payment.merchantUid, message)
  try {
    await sim.network.prepare(message)
  } catch (error) {
    return fail(instance, session, error)
  }
  if (instance.stopped()) return
  cleanUpDrivers(instance)
  leaveGlobals(sim, session.payment)
  const tag = driverTag(instance, session)
  let over = false
  const loaded = () => {
    if (over || instance.stopped()) return
    over = true
    instance.drivers.set(driverOf(session), { session, tag })
    openWindow(instance, session).catch((error) => fail(instance, session, error))
  }
  tag?.addEventListener('load', loaded)
  tag?.addEventListener('error', () => {
    if (over) return
    over = true
    fail(instance, session, new Error('기능 실행을 위한 스크립트 로딩에 실패하였습니다.'))
  })
  sim.clock.setTimeout(() => (tag ? tag.dispatchEvent(eventOf(tag, 'load')) : loaded()), sim.options.driverTime ?? 0)
}
