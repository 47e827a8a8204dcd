import type { PaymentRecord } from '../portone/payment-record.ts'
import { isRefusedWith } from './portone-rest-error.ts'
import { emptyPage, endlessList, readPage } from './read-page.ts'
import type { RestCall } from './rest-call.ts'
import { isAskable, restPath, restQuery } from './rest-path.ts'
import { wrongUse } from './wrong-use.ts'

const pageSize = 100

/** Every payment with this very `merchant_uid`, all pages of them, each once. */
export async function paymentsOfOrder(
  call: RestCall,
  merchantUid: string,
  signal: AbortSignal | undefined,
): Promise<PaymentRecord[]> {
  if (typeof merchantUid !== 'string')
    throw wrongUse('paymentsOf: merchantUid must be a string, the merchant_uid of request_pay.')
  if (!isAskable(merchantUid)) return []
  const found = new Map<string, PaymentRecord>()
  const seen = new Set<string>()
  const address = restPath('payments', 'findAll', merchantUid)
  for (let page = 1, read = 0; ; page += 1) {
    const path = `${address}${restQuery({ page, limit: pageSize })}`
    const { list, total } = await call({ method: 'GET', path }, signal).then(
      (response) => readPage(path, response),
      (error) => {
        // None at all, or a page behind the last one.
        if (isRefusedWith(error, 404) || (page > 1 && isRefusedWith(error, 400))) return emptyPage
        throw error
      },
    )
    // PortOne's database may take capitals for small letters: another order's payments aren't this one's.
    for (const payment of list) if (payment.merchant_uid === merchantUid) found.set(payment.imp_uid, payment)
    read += list.length
    const before = seen.size
    for (const { imp_uid } of list) seen.add(imp_uid)
    // A page behind the last one is empty, where one has gone meanwhile.
    if (read >= total || (page > 1 && list.length === 0)) return [...found.values()]
    if (seen.size === before) throw endlessList(path)
  }
}
