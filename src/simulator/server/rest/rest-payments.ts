import type { PaymentRecord } from '../../../portone/payment-record.ts'
import type { Clock } from '../../../shared/clock.ts'
import type { SimulatedPayment } from '../../simulated-payment.ts'
import { endCancel, endRunning, type LedgerEntry, newRecord } from './rest-ledger.ts'
import type { SimulatePortOneRestOptions } from './rest-options.ts'

/** A record of a payment of `simulateImp`. */
function recordOf(
  { impUid, merchantUid, amount, provider, approved, request }: SimulatedPayment,
  now: number,
): PaymentRecord {
  const isAccount = request.pay_method === 'vbank'
  const record = newRecord(
    {
      imp_uid: impUid,
      merchant_uid: merchantUid,
      amount,
      currency: typeof request.currency === 'string' ? request.currency : 'KRW',
      pg_provider: provider,
      pay_method: typeof request.pay_method === 'string' ? request.pay_method : 'card',
      status: approved && !isAccount ? 'paid' : 'ready',
    },
    now,
  )
  const account = { vbank_num: '79012345678901', vbank_issued_at: now, vbank_date: now + 3 * 24 * 60 * 60 }
  return approved && isAccount ? { ...record, ...account } : record
}

/** Every payment that the simulated PortOne has. */
export interface RestPayments {
  enter: (payment: PaymentRecord, more: { tier?: string; lag?: number }) => PaymentRecord
  /** Every payment, followed up to now. */
  all: () => LedgerEntry[]
  /** @throws An `Error` where there is none. */
  get: (impUid: string) => LedgerEntry
  /** What PGs were still at is done. */
  finishRefunds: () => void
}

/** Keeps the payments, those of `simulateImp` among them, and lets the PGs' cancellations end in their time. */
export function restPayments(
  clock: Clock,
  { lag = 0, unknowns = {}, portone }: SimulatePortOneRestOptions,
): RestPayments {
  const entries = new Map<string, LedgerEntry>()
  const seconds = () => Math.floor(clock.now() / 1000)
  const enter: RestPayments['enter'] = (payment, more) => {
    const foundFrom = clock.now() + (more.lag ?? lag)
    entries.set(payment.imp_uid, { payment, foundFrom, tier: more.tier ?? null, waiting: [], running: [] })
    return payment
  }
  const all = (): LedgerEntry[] => {
    for (const entry of entries.values()) endRunning(entry, clock.now(), unknowns)
    for (const simulated of portone?.payments ?? []) {
      const known = entries.get(simulated.impUid)
      if (!known) enter(recordOf(simulated, seconds()), {})
      else if (simulated.approved && known.payment.status === 'ready' && !known.payment.vbank_num)
        Object.assign(known.payment, recordOf(simulated, seconds()))
    }
    return [...entries.values()]
  }
  return {
    enter,
    all,
    get: (impUid) => {
      all()
      const entry = entries.get(impUid)
      if (!entry) throw new Error(`simulatePortOneRest: there is no payment ${impUid}.`)
      return entry
    },
    finishRefunds: () => {
      for (const entry of entries.values()) {
        endRunning(entry, Number.POSITIVE_INFINITY, unknowns)
        for (const cancel of entry.waiting.splice(0)) endCancel(entry, cancel, seconds(), unknowns)
      }
    },
  }
}
