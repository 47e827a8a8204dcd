/** A phone, as PortOne's script tells one: there it hides the whole shop while its window is open. */
export const phone =
  'Mozilla/5.0 (Linux; Android 14; SM-S921N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'

/**
 * A shop with a Pay button, on the built files and the simulator. In its `window`: `portone`, `opened` (the window in the
 * test's hands, the newest one), `outcomes`, `late`, `clicks`, and `controller`, whose signal every payment has.
 *
 * @param simulation Options of `simulateImp`, as source text. `onOpen` is there: nothing happens unless the test does it.
 * @param call Options of `requestPayWithConfirm`, as source text.
 */
export function shopPage({ simulation = '', call = '', pg = 'html5_inicis' } = {}): string {
  return `<!doctype html><meta charset="utf-8"><title>Shop</title><button>Pay</button><script type="module">
  import { requestPayWithConfirm } from '/dist/index.js'
  import { simulateImp } from '/dist/simulator.js'
  const onOpen = (opened) => { window.opened = opened }
  Object.assign(window, { outcomes: [], late: [], clicks: 0, controller: new AbortController() })
  window.portone = simulateImp({ confirm: () => ({ approved: true }), onOpen, ${simulation} })
  window.pay = async () => {
    window.clicks += 1
    window.outcomes.push(await requestPayWithConfirm(
      { pg: '${pg}', merchant_uid: 'order-' + window.clicks, amount: 1000, m_redirect_url: location.origin + '/return' },
      {
        confirmUrl: 'https://shop.example/confirm',
        signal: window.controller.signal,
        onLateAnswer: (outcome) => window.late.push(outcome),
        ${call}
      },
    ))
  }
  document.querySelector('button').onclick = window.pay
  document.body.dataset.ready = ''
</script>`
}

/** What a test reads of that page. */
export interface ShopWindow extends Window {
  portone: import('../../src/simulator/index.ts').SimulatedPortone
  opened?: import('../../src/simulator/index.ts').PaymentWindow
  outcomes: import('../../src/outcome/outcome.ts').PayOutcome[]
  late: import('../../src/outcome/outcome.ts').PayOutcome[]
  clicks: number
  controller: AbortController
  pay: () => Promise<void>
}
