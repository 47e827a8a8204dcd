import { shop } from '../lib/shop'

/** What the customer reads of an order, by what PortOne answers about it now. */
const texts = {
  sold: '주문이 확정되었습니다. 곧 보내 드리겠습니다.',
  refund: '방금 품절되었습니다. 결제하신 금액을 돌려 드리겠습니다.',
  freed: '결제되지 않았습니다. 다시 주문해 주세요.',
  kept: '결제를 아직 확인하지 못했습니다. 다시 결제하지 마시고 잠시 후 새로고침해 주세요.',
  unsold: '결제를 확인하고 있습니다. 고객센터로 문의해 주세요.',
}

export async function OrderText({ number }: { number: string }) {
  const settled = await (await shop()).settle(number)
  return <p role="status">{settled ? texts[settled.status] : '주문을 찾을 수 없습니다.'}</p>
}
