import { customerMessage, loadImp, openExternalBrowser, requestPayWithConfirm } from 'imp-confirm'

/** Your own, from PortOne's console. Both are public. */
const userCode = 'imp00000000'
const pg = 'html5_inicis.INIpayTest'

/** An order, as the server wrote it down. */
export interface Order {
  number: string
  name: string
  amount: number
}

async function call(path: string, body?: unknown) {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(path, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {})
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer.json()
}

/** An order of each product, and PortOne's script. Made before the buttons are shown: the click itself must open the window. */
async function open(): Promise<{ orders: Order[]; confirmUrl: string }> {
  const { products, simulated, confirmUrl } = await call('/api/shop')
  if (simulated) {
    const { simulateImp } = await import('imp-confirm/simulator')
    simulateImp({ initialised: false, delay: 1000, fetch: (_, init) => fetch('/simulator/confirm', init) })
  }
  await loadImp({ userCode })
  const orders = await Promise.all(products.map(({ item }: { item: string }) => call('/api/orders', { item })))
  return { orders, confirmUrl }
}

let opened: ReturnType<typeof open> | undefined

/** Once, however often a component asks for it. */
export const openShop = () => {
  opened ??= open()
  return opened
}

// #region pay
/** Lets the customer pay. Returns what to tell them; goes to the order's page when there may be a payment. */
export async function pay(order: Order, confirmUrl: string): Promise<string> {
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
  return customerMessage(outcome)
}
// #endregion

const texts: Record<string, string> = {
  sold: '주문이 확정되었습니다. 곧 보내 드리겠습니다.',
  refund: '방금 품절되었습니다. 결제하신 금액을 돌려 드리겠습니다.',
  freed: '결제되지 않았습니다. 다시 주문해 주세요.',
  kept: '결제를 아직 확인하지 못했습니다. 다시 결제하지 마시고 잠시 후 새로고침해 주세요.',
  unsold: '결제를 확인하고 있습니다. 고객센터로 문의해 주세요.',
}

/** What to tell the customer of an order, by what the server made of PortOne's answer. */
export const orderText = (number: string): Promise<string> =>
  call(`/api/orders/${encodeURIComponent(number)}`).then(
    ({ status }) => texts[status] ?? '',
    () => '주문을 찾을 수 없습니다.',
  )
