import {
  block,
  customerMessage,
  openExternalBrowser,
  payWithoutConfirm,
  pgSupport,
  pgTable,
  requestPayWithConfirm,
} from '/dist/index.js'
import { signalNotes } from '/dist/signals.js'
import { simulateImp } from '/dist/simulator.js'

const webview = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36'
const devices = {
  'this browser': navigator.userAgent,
  'Instagram, Android': `Mozilla/5.0 (Linux; Android 14; SM-S921N Build/UP1A; wv) ${webview} Instagram 340.0.0.22.109 Android (34/14; 480dpi; 1080x2130; samsung; SM-S921N; e1s; s5e9945; ko_KR; 1)`,
  'Instagram, iOS':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22F76 Instagram 400.1.0.29.75 (iPhone17,2; iOS 18_5; ko_KR; ko; scale=3.00; 1320x2868; 1) NW/3 Safari/604.1',
  'KakaoTalk, Android': `Mozilla/5.0 (Linux; Android 14; SM-S921N Build/UP1A; wv) ${webview};KAKAOTALK 2410840`,
}
const fallbacks = {
  block: () => block(),
  payWithoutConfirm: () => payWithoutConfirm(),
  openExternalBrowser: () => openExternalBrowser(),
}
const answers = [
  '(confirm process decides)',
  'awaiting-deposit',
  'user-cancelled',
  'declined',
  'already-paid',
  'request-rejected',
  'timed-out',
  'popup-blocked',
  'network',
  'pg-error',
]

const form = document.querySelector('form')
const show = (id, text) => {
  document.getElementById(id).textContent = text
}
const option = (select, value, text = value) => form.elements[select].append(new Option(text, value))

/** A request of each name of the FAQ, and of a PG on neither list. */
const requests = [
  ...pgTable.map(({ name, codes, payMethods }) => ({ name, pg: codes[0], pay_method: payMethods?.[0] ?? 'card' })),
  { name: '페이먼트월', pg: 'paymentwall', pay_method: 'card' },
].map(({ name, ...request }) => [
  name,
  request.pg === 'kcp_quick' ? { ...request, bypass: { kcpQuick: { actionType: 'Pay' } } } : request,
])
for (const [name, request] of requests) option('pg', name, `${name} (${request.pg}): ${pgSupport(request).verdict}`)
for (const name of Object.keys(devices)) option('device', name)
for (const name of Object.keys(fallbacks)) option('fallback', name)
for (const name of answers) option('answer', name)
form.elements.pg.value = 'NHN KCP'

const shop = (body) =>
  fetch('/api/shop', body && { method: 'POST', body: JSON.stringify(body) }).then((response) => response.json())

let number = Date.now()
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const { pg, device, fallback, answer, script, stock } = Object.fromEntries(new FormData(form))
  show('outcome', '…')
  document.getElementById('events').replaceChildren()
  await shop({ stock: Number(stock) })
  const portone = simulateImp({
    script,
    userAgent: devices[device],
    ...(answers.indexOf(answer) > 0 ? { outcome: answer } : {}),
    confirm: ({ imp_uid, merchant_uid, amount }, confirmUrl) =>
      fetch('/portone/confirm', {
        method: 'POST',
        body: JSON.stringify({ confirmUrl, impUid: imp_uid, merchantUid: merchant_uid, amount }),
      }).then((response) => response.json()),
    onEvent: ({ from, to, step, detail }) => {
      const line = document.createElement('li')
      line.textContent = `${from} → ${to}: ${step}${detail === undefined ? '' : ` ${JSON.stringify(detail)}`}`
      document.getElementById('events').append(line)
    },
  })
  const outcome = await requestPayWithConfirm(
    { ...requests.find(([name]) => name === pg)[1], merchant_uid: `order-${++number}`, name: 'Chair', amount: 1000 },
    {
      confirmUrl: `${location.origin}/payments/confirm`,
      allowPrivateConfirmUrl: true,
      instagram: fallbacks[fallback](),
      timeLimit: 60_000,
      environment: { userAgent: devices[device] },
    },
  )
  portone.restore()
  show('message', customerMessage(outcome))
  show('message-en', customerMessage(outcome, { locale: 'en' }))
  show('why', outcome.because ? `${outcome.because}: ${signalNotes[outcome.because].says}` : (outcome.message ?? ''))
  show('log', JSON.stringify(await shop(), null, 2))
  show('outcome', JSON.stringify(outcome, null, 2))
})
