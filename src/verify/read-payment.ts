import type { CancelRecord, PaymentRecord } from '../portone/payment-record.ts'
import { ownField } from '../shared/own-field.ts'

/** A number, also one that came as text (`"1000"`, seen in recorded answers). `undefined` for everything else. */
export function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const times = ['vbank_date', 'vbank_issued_at', 'started_at', 'paid_at', 'failed_at', 'cancelled_at'] as const

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

function readHistory(value: unknown): CancelRecord[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry) => {
    const amount = readNumber(ownField(entry, 'amount'))
    const at = readNumber(ownField(entry, 'cancelled_at')) ?? 0
    return amount === undefined ? [] : [{ ...(entry as CancelRecord), amount, cancelled_at: at }]
  })
}

/**
 * Reads `response` of an answer as a payment. Every field is looked at that money is judged by: what lacks one of them, or has
 * it in another shape, is no payment.
 *
 * @returns The payment with all that came, or `undefined`.
 */
export function readPayment(value: unknown): PaymentRecord | undefined {
  const field = (name: string) => ownField(value, name)
  const amount = readNumber(field('amount'))
  const cancelled = readNumber(field('cancel_amount'))
  const currency = field('currency') ?? 'KRW'
  const known = isText(field('imp_uid')) && isText(field('merchant_uid')) && isText(field('status')) && isText(currency)
  if (!known || amount === undefined || amount < 0 || cancelled === undefined || cancelled < 0) return undefined
  const sandbox = field('sandbox')
  return {
    ...(value as PaymentRecord),
    amount,
    cancel_amount: cancelled,
    currency: currency.toUpperCase(),
    sandbox: typeof sandbox === 'boolean' ? sandbox : null,
    cancel_history: readHistory(field('cancel_history')),
    ...Object.fromEntries(times.map((name) => [name, readNumber(field(name)) ?? 0])),
  }
}
