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

/** The PG's page in PortOne's overlay: two buttons. With `?leave` the PG takes the whole tab instead. */
function atPg(window) {
  if (asked.has('leave')) {
    location.assign('/pg.html')
    return
  }
  for (const [id, act] of Object.entries({ approve: window.approve, cancel: window.cancel })) {
    const button = Object.assign(document.createElement('button'), { id, textContent: id })
    button.onclick = () => act()
    window.overlay.append(button)
  }
}

const portone = simulateImp({
  delivery: asked.has('redirect') ? 'redirect' : 'callback',
  ...(asked.has('popup') ? { popup: '/pg.html' } : { onOpen: atPg }),
})

window.seen = {
  outcome: null,
  late: 0,
  restored: null,
  get requests() {
    return portone.requests
  },
}
addEventListener('pageshow', ({ persisted }) => {
  window.seen.restored = persisted
})

async function pay() {
  const outcome = await requestPayWithConfirm(
    {
      pg: 'kcp',
      pay_method: 'card',
      merchant_uid: asked.get('order'),
      name: '의자',
      amount: Number(asked.get('amount') ?? 1000),
      m_redirect_url: `${location.origin}/return.html`,
    },
    {
      confirmUrl,
      allowPrivateConfirmUrl: true,
      instagram: fallbacks[asked.get('fallback') ?? 'block'](),
      timeLimit: 20_000,
      onLateAnswer: () => {
        window.seen.late += 1
      },
    },
  )
  window.seen.outcome = outcome
  document.querySelector('#message').textContent =
    outcome.status === 'completed' ? 'completed' : customerMessage(outcome, { locale: 'ko' })
}

document.querySelector('#pay').onclick = pay
if (asked.has('unasked')) setTimeout(pay, 0)
window.ready = true
