import type { PaymentRecord } from '../portone/payment-record.ts'
import { ownField } from '../shared/own-field.ts'
import { type PortoneRestError, portoneRestError } from './portone-rest-error.ts'
import { readNumber, readPayment } from './read-payment.ts'

/** One page of a list of payments. */
export interface PaymentPage {
  list: PaymentRecord[]
  /** How many there are on all pages. */
  total: number
}

/** What a list comes to whose pages don't get any further: what is missing of it may be money. */
export const endlessList = (path: string): PortoneRestError =>
  portoneRestError(`GET ${path}`, {
    kind: 'unreadable',
    text: 'PortOne says that there are more payments, and gives none that it has not given before.',
  })

/** A list without anything. */
export const emptyPage: PaymentPage = { list: [], total: 0 }

/** Reads `{ total, list }`. One payment that can't be read makes the page unreadable: a payment left out is money left out. */
export function readPage(path: string, response: unknown): PaymentPage {
  const rows = ownField(response, 'list')
  const total = readNumber(ownField(response, 'total'))
  const list = Array.isArray(rows) ? rows.map(readPayment) : [undefined]
  if (total === undefined || list.some((payment) => !payment))
    throw portoneRestError(`GET ${path}`, { kind: 'unreadable', text: 'PortOne answered without a list of payments.' })
  return { list: list as PaymentRecord[], total }
}
