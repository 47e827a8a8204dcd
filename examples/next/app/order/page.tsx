import { OrderText } from '../order-text'

export default async function OrderPage({ searchParams }: { searchParams: Promise<{ number?: string }> }) {
  const { number = '' } = await searchParams
  return <OrderText number={String(number)} />
}
