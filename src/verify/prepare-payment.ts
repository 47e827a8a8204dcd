import { ownField } from '../shared/own-field.ts'
import { checkAmount, checkCurrency } from './check-amount.ts'
import { isPortoneRestError, portoneRestError } from './portone-rest-error.ts'
import { readNumber } from './read-payment.ts'
import type { RestCall } from './rest-call.ts'
import { isAskable, restPath } from './rest-path.ts'
import { wrongUse } from './wrong-use.ts'

/** The amount of an order, told to PortOne before its window opens. */
export interface PrepareRequest {
  /** The `merchant_uid` that `request_pay` will have; 40 characters at most. */
  merchantUid: string
  /** In the currency's unit. */
  amount: number
  /** Absent: PortOne doesn't look at the currency. */
  currency?: string | undefined
}

/** What PortOne holds an order to. */
export interface Prepared {
  /** The attempt's number. */
  merchantUid: string
  /** In the currency's unit. */
  amount: number
  /** `null`: not looked at. */
  currency: string | null
}

function readPrepared(path: string, response: unknown): Prepared {
  const merchantUid = ownField(response, 'merchant_uid')
  const amount = readNumber(ownField(response, 'amount'))
  const currency = ownField(response, 'currency')
  if (typeof merchantUid !== 'string' || amount === undefined)
    throw portoneRestError(path, { kind: 'unreadable', text: 'PortOne answered without the prepared amount.' })
  return { merchantUid, amount, currency: typeof currency === 'string' ? currency : null }
}

/** Registers an order's amount, or changes it where the order is registered already. */
export async function preparePayment(
  call: RestCall,
  request: PrepareRequest,
  signal: AbortSignal | undefined,
): Promise<Prepared> {
  const { merchantUid, amount, currency } = request
  if (typeof merchantUid !== 'string' || !isAskable(merchantUid) || merchantUid.length > 40)
    throw wrongUse('prepare: merchantUid must be a string of 1 to 40 characters, the merchant_uid of request_pay.')
  checkCurrency(wrongUse, 'prepare: currency', currency)
  checkAmount(wrongUse, 'prepare: amount', amount, 0, currency ?? 'KRW')
  const path = '/payments/prepare'
  const body = { merchant_uid: merchantUid, amount, currency }
  const send = async (method: 'POST' | 'PUT') => readPrepared(path, await call({ method, path, body }, signal))
  try {
    return await send('POST')
  } catch (error) {
    if (!isPortoneRestError(error) || error.kind !== 'refused') throw error
    // Registered before, most likely; or something else is wrong, which the next answer says. The text of the first isn't read.
    const known = await call({ method: 'GET', path: restPath('payments', 'prepare', merchantUid) }, signal).then(
      (response) => readPrepared(path, response),
      () => undefined,
    )
    if (!known) throw error
    const isSame = known.amount === amount && (known.currency ?? undefined) === currency
    return isSame ? known : send('PUT')
  }
}
