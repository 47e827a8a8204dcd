import { customerMessage, readPayRedirect } from 'imp-confirm'
import { OrderText } from '../order-text'

// #region return
type Query = Record<string, string | string[] | undefined>

/** Phones come back here, by an address that anybody can write: PortOne is asked about the order it names. */
export default async function ReturnPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  )
  const outcome = readPayRedirect(new URLSearchParams(query))
  if (outcome?.merchantUid && outcome.money === 'may-have-moved') return <OrderText number={outcome.merchantUid} />
  return <p role="status">{outcome ? customerMessage(outcome) : '결제에서 돌아온 페이지가 아닙니다.'}</p>
}
// #endregion
