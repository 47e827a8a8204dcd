import type { CancelRecord, PaymentRecord } from '../portone/payment-record.ts'
import { ownField } from '../shared/own-field.ts'

/** A number, also one that came as text (`"1000"`, seen in recorded answers). `undefined` for everything else. */
export function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** The last second that a `Date` can be, since the epoch. */
const lastSecond = 8.64e12

/** A time in UNIX seconds; 0 for what is none. */
function readTime(value: unknown): number {
  const time = readNumber(value) ?? 0
  return time > 0 && time <= lastSecond ? time : 0
}

const times = ['vbank_date', 'vbank_issued_at', 'started_at', 'paid_at', 'failed_at', 'cancelled_at'] as const

/** A sum of money that can be reckoned with. */
const isSum = (value: number | undefined): value is number =>
  value !== undefined && value >= 0 && value <= Number.MAX_SAFE_INTEGER

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

function readHistory(value: unknown): CancelRecord[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry) => {
    const amount = readNumber(ownField(entry, 'amount'))
    const reason = ownField(entry, 'reason')
    const read = { amount, cancelled_at: readTime(ownField(entry, 'cancelled_at')) }
    return amount === undefined
      ? []
      : [{ ...(entry as CancelRecord), ...read, amount, reason: typeof reason === 'string' ? reason : null }]
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
  if (!known || !isSum(amount) || !isSum(cancelled)) return undefined
  const sandbox = field('sandbox')
  return {
    ...(value as PaymentRecord),
    amount,
    cancel_amount: cancelled,
    currency: currency.toUpperCase(),
    sandbox: typeof sandbox === 'boolean' ? sandbox : null,
    cancel_history: readHistory(field('cancel_history')),
    ...Object.fromEntries(times.map((name) => [name, readTime(field(name))])),
  }
}
