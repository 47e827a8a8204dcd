import { afterEach, beforeEach, vi } from 'vitest'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import type { ConfirmOptions } from '../../src/payment/confirm-options.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import type { PaymentWindow } from '../../src/simulator/index.ts'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'
import type { SimulateImpOptions } from '../../src/simulator/simulate-imp-options.ts'
import { scripts } from '../../src/simulator/tables/scripts.ts'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'

export const everyScript = Object.keys(scripts) as (keyof typeof scripts)[]
export const v1 = everyScript.filter((name) => scripts[name].line === 'v1')
export const phone = 'Mozilla/5.0 (Linux; Android 14) Chrome/126.0.0.0 Mobile Safari/537.36'

let leave = () => {}

/** Ends the shop that is open: its page is as it was before. */
export const leaveShop = (): void => leave()

/** Makes each test's page one that a shop can be opened on, and leaves the shop afterwards. */
export function prepareShopPage(): void {
  beforeEach(() => {
    vi.stubGlobal('alert', vi.fn())
    // jsdom makes a whole window for each frame; an element of the same name does.
    const create = document.createElement.bind(document)
    vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
      name === 'iframe'
        ? (Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'iframe'), {
            style: create('p').style,
          }) as unknown as HTMLIFrameElement)
        : create(name),
    )
  })
  afterEach(() => {
    leaveShop()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

/** A shop's page with PortOne's simulated script; each payment with what came of it. */
export function openShop(options: SimulateImpOptions) {
  const clock = virtualClock()
  const windows = new Map<string, PaymentWindow>()
  const portone = simulateImp({
    clock,
    loadTime: 60,
    confirm: () => ({ approved: true }),
    onOpen: (window) => windows.set(window.payment.merchantUid, window),
    ...options,
  })
  const outcomes = new Map<string, PayOutcome>()
  const late: string[] = []
  const thrown: unknown[] = []
  const heard = (event: ErrorEvent) => thrown.push(event.error)
  window.addEventListener('error', heard)
  leave = () => {
    window.removeEventListener('error', heard)
    portone.restore()
    document.body.removeAttribute('class')
    Reflect.deleteProperty(globalThis, Symbol.for('imp-confirm.payment-place'))
    leave = () => {}
  }
  const pay = (merchantUid: string, pg: string, more: Partial<ConfirmOptions> = {}) => {
    void requestPayWithConfirm(Object.freeze({ pg, merchant_uid: merchantUid, amount: 1000 }), {
      confirmUrl: 'https://shop.example/confirm',
      vouchFor: [pg],
      onLateAnswer: () => late.push(merchantUid),
      onWarning: () => {},
      ...more,
      environment: { ...clock, ...more.environment },
    }).then((outcome) => outcomes.set(merchantUid, outcome))
  }
  return {
    clock,
    portone,
    windows,
    outcomes,
    late,
    thrown,
    pay,
    payable: () => portone.payable.map(({ merchantUid }) => merchantUid),
    opened: () => portone.events.filter(({ step }) => step === 'window-opened').map(({ merchantUid }) => merchantUid),
  }
}
