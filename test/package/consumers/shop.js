// A checkout in a browser, for each bundler: pays on the simulator from a click, and writes what came of it into the page.
import { customerMessage, isInstagramWebview, requestPayWithConfirm } from 'imp-confirm'
import { simulateImp } from 'imp-confirm/simulator'

const confirmUrl = 'https://shop.example/payments/confirm'
const portone = simulateImp({
  confirm: ({ amount }) => (amount === 1000 ? { approved: true } : { approved: false, reason: '재고수량부족' }),
})
document.querySelector('button').addEventListener('click', async () => {
  const pay = (amount, pg = 'kcp') =>
    requestPayWithConfirm({ pg, merchant_uid: `order-${amount}`, amount }, { confirmUrl, timeLimit: 5000 })
  const completed = await pay(1000)
  const declined = await pay(2)
  const refused = await pay(3, ['exim', 'bay'].join(''))
  document.querySelector('output').textContent = JSON.stringify([
    completed.status,
    declined.code,
    customerMessage(declined),
    refused.code,
    portone.confirmCalls.length,
    isInstagramWebview(navigator.userAgent),
  ])
})
document.body.dataset.ready = ''
