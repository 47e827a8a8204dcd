// A checkout over the built SDK, told by its address what to do. What came of it is on `window.seen`.
import { block, customerMessage, openExternalBrowser, payWithoutConfirm, requestPayWithConfirm } from '/dist/index.js'
import { simulateImp } from '/dist/simulator.js'

const asked = new URLSearchParams(location.search)
const confirmUrl = `${location.origin}/confirm`

/** A sheet of the shop's own, which asks the customer. */
const ask = () =>
  new Promise((resolve) => {
    const button = (id, decision) => {
      const made = Object.assign(document.createElement('button'), { id, textContent: id })
      made.onclick = () => resolve(decision)
      document.body.append(made)
    }
    button('go-on', { action: 'pay-without-confirm' })
    button('stop', { action: 'stop', reason: '크롬에서 결제해 주세요.' })
  })

const fallbacks = {
  block: () => block(),
  pay: () =>
    payWithoutConfirm({ precheck: ({ amount }) => amount < 5000 || { proceed: false, reason: '품절입니다.' } }),
  leave: () => openExternalBrowser({ resumeUrl: `${location.origin}/resume?order=1` }),
  own: () => ask,
}

/** The popups that PortOne's script opened. */
window.popups = []

/** The PG's page in PortOne's overlay: two buttons. With `?leave` the PG takes the whole tab instead, the first time. */
function atPg(window) {
  if (window.popup) popups.push(window.popup)
  if (asked.has('leave') && !seen.restored) {
    location.assign('/pg.html')
    return
  }
  for (const [id, act] of Object.entries({ approve: window.approve, cancel: window.cancel })) {
    const button = Object.assign(document.createElement('button'), { id, textContent: id })
    button.onclick = () => act()
    window.overlay.append(button)
  }
}

const popup = asked.has('popup') ? { popup: '/pg.html' } : {}

const portone = simulateImp({
  script: asked.get('script') ?? 'current',
  delivery: asked.has('redirect') ? 'redirect' : 'callback',
  ...popup,
  // Without these the customer of a popup pays by himself.
  ...(asked.has('popup') && !asked.has('by-hand') ? {} : { onOpen: atPg }),
})

window.seen = {
  outcome: null,
  /** All outcomes, in the order in which they came. */
  outcomes: [],
  late: 0,
  restored: null,
  get requests() {
    return portone.requests
  },
}
addEventListener('pageshow', ({ persisted }) => {
  window.seen.restored = persisted
})

let tries = 0
let stop = new AbortController()

async function pay() {
  tries += 1
  stop = new AbortController()
  const outcome = await requestPayWithConfirm(
    {
      pg: asked.get('pg') ?? 'kcp',
      pay_method: 'card',
      merchant_uid: tries === 1 ? asked.get('order') : `${asked.get('order')}-${tries}`,
      name: '의자',
      amount: Number(asked.get('amount') ?? 1000),
      m_redirect_url: `${location.origin}/return.html`,
    },
    {
      confirmUrl,
      allowPrivateConfirmUrl: true,
      instagram: fallbacks[asked.get('fallback') ?? 'block'](),
      timeLimit: Number(asked.get('limit') ?? 20_000),
      signal: stop.signal,
      replaceOpen: true,
      onLateAnswer: () => {
        window.seen.late += 1
      },
    },
  )
  window.seen.outcome = outcome
  window.seen.outcomes.push(outcome)
  document.querySelector('#message').textContent =
    outcome.status === 'completed' ? 'completed' : customerMessage(outcome, { locale: 'ko' })
}

document.querySelector('#pay').onclick = pay
document.querySelector('#again').onclick = () => {
  stop.abort()
  pay()
}
if (asked.has('unasked')) setTimeout(pay, 0)
window.ready = true
