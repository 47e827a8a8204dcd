const { customerMessage, loadImp, openExternalBrowser, requestPayWithConfirm } = ImpConfirm
// Your own, from PortOne's console. Both are public.
const userCode = 'imp00000000'
const pg = 'html5_inicis.INIpayTest'

const list = document.querySelector('#products')
const notice = document.querySelector('#notice')
const { products, simulated, confirmUrl } = await (await fetch('/api/shop')).json()

if (simulated) {
  const { simulateImp } = await import('/imp-confirm/simulator.js')
  simulateImp({ initialised: false, delay: 1000, fetch: (_, init) => fetch('/simulator/confirm', init) })
}

for (const { item, name, price } of products) {
  const entry = document.createElement('li')
  const button = document.createElement('button')
  button.textContent = '결제하기'
  button.disabled = true
  button.dataset.item = item
  entry.append(`${name} ${price.toLocaleString('ko')}원 `, button)
  list.append(entry)
}

// #region pay
/** The order of each product, made before its button is shown: the click itself must open the window. */
const orders = new Map()

async function prepare(item) {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch('/api/orders', { method: 'POST', headers, body: JSON.stringify({ item }) })
  orders.set(item, await answer.json())
}

list.onclick = async ({ target }) => {
  const order = orders.get(target.dataset.item)
  if (!order) return
  notice.textContent = ''
  const outcome = await requestPayWithConfirm(
    {
      pg,
      pay_method: 'card',
      merchant_uid: order.number,
      name: order.name,
      amount: order.amount,
      m_redirect_url: `${location.origin}/return`,
    },
    { confirmUrl, instagram: openExternalBrowser(), timeLimit: 15 * 60_000, replaceOpen: true },
  )
  if (outcome.status === 'completed' || outcome.status === 'awaiting-deposit')
    location.href = `/order?number=${order.number}`
  else notice.textContent = customerMessage(outcome)
}
// #endregion

try {
  await Promise.all([loadImp({ userCode }), ...products.map(({ item }) => prepare(item))])
  for (const button of list.querySelectorAll('button')) button.disabled = false
} catch {
  notice.textContent = '결제를 준비하지 못했습니다. 새로고침해 주세요.'
}
