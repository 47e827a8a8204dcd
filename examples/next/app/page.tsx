'use client'

import { customerMessage, loadImp, openExternalBrowser, requestPayWithConfirm } from 'imp-confirm'
import { useEffect, useState } from 'react'
import type { Order } from '../lib/shop'
import { openOrders } from './open-orders'

/** Your own, from PortOne's console. Both are public. */
const userCode = 'imp00000000'
const pg = 'html5_inicis.INIpayTest'

/** Orders and PortOne's script, before the buttons are shown: the click itself must open the window. */
async function open(signal: AbortSignal) {
  const { orders, confirmUrl, simulated } = await openOrders()
  if (simulated) {
    const { simulateImp } = await import('imp-confirm/simulator')
    simulateImp({ initialised: false, delay: 1000, fetch: (_, init) => fetch('/simulator/confirm', init) })
  }
  await loadImp({ userCode, signal })
  return { orders, confirmUrl }
}

export default function ShopPage() {
  const [{ orders, confirmUrl }, setShop] = useState({ orders: [] as Order[], confirmUrl: '' })
  const [notice, setNotice] = useState('')

  useEffect(() => {
    const leaving = new AbortController()
    open(leaving.signal).then(
      setShop,
      () => leaving.signal.aborted || setNotice('결제를 준비하지 못했습니다. 새로고침해 주세요.'),
    )
    return () => leaving.abort()
  }, [])

  // #region pay
  async function pay({ number, name, amount }: Order) {
    const m_redirect_url = `${location.origin}/return`
    const outcome = await requestPayWithConfirm(
      { pg, pay_method: 'card', merchant_uid: number, name, amount, m_redirect_url },
      { confirmUrl, instagram: openExternalBrowser(), timeLimit: 15 * 60_000, replaceOpen: true },
    )
    if (outcome.status === 'completed' || outcome.status === 'awaiting-deposit')
      location.assign(`/order?number=${number}`)
    else setNotice(customerMessage(outcome))
  }
  // #endregion

  return (
    <main>
      <h1>작은 가게</h1>
      <ul>
        {orders.map((order) => (
          <li key={order.number}>
            {order.name} {order.amount.toLocaleString('ko')}원{' '}
            <button type="button" onClick={() => pay(order)}>
              결제하기
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{notice}</p>
    </main>
  )
}
