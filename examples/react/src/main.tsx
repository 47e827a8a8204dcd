import { customerMessage, readPayRedirect } from 'imp-confirm'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type Order, openShop, orderText, pay } from './checkout'

function ShopPage() {
  const [{ orders, confirmUrl }, setShop] = useState({ orders: [] as Order[], confirmUrl: '' })
  const [notice, setNotice] = useState('')

  useEffect(() => {
    openShop().then(setShop, () => setNotice('결제를 준비하지 못했습니다. 새로고침해 주세요.'))
  }, [])

  return (
    <main>
      <h1>작은 가게</h1>
      <ul>
        {orders.map((order) => (
          <li key={order.number}>
            {order.name} {order.amount.toLocaleString('ko')}원{' '}
            <button type="button" onClick={() => pay(order, confirmUrl).then(setNotice)}>
              결제하기
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{notice}</p>
    </main>
  )
}

/** Phones come back here, by an address that anybody can write: PortOne is asked about the order it names. */
function ReturnPage() {
  const outcome = readPayRedirect(location)
  if (outcome?.merchantUid && outcome.money === 'may-have-moved') return <OrderPage number={outcome.merchantUid} />
  return <p role="status">{outcome ? customerMessage(outcome) : '결제에서 돌아온 페이지가 아닙니다.'}</p>
}

function OrderPage({ number = new URLSearchParams(location.search).get('number') ?? '' }) {
  const [text, setText] = useState('결제를 확인하고 있습니다.')

  useEffect(() => {
    orderText(number).then(setText)
  }, [number])

  return <p role="status">{text}</p>
}

const pages: Record<string, React.ReactNode> = { '/return': <ReturnPage />, '/order': <OrderPage /> }

createRoot(document.querySelector('#root') as HTMLElement).render(pages[location.pathname] ?? <ShopPage />)
