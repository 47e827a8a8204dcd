import type { PaymentRecord } from '../portone/payment-record.ts'
import { type CancelRequest, cancelPayment } from './cancel-payment.ts'
import { listPayments, type PaymentsQuery } from './list-payments.ts'
import { paymentsOfOrder } from './payments-of-order.ts'
import { isRefusedWith, portoneRestError } from './portone-rest-error.ts'
import { checkRestOptions, type PortoneRestOptions, portoneApi } from './portone-rest-options.ts'
import { type Prepared, type PrepareRequest, preparePayment } from './prepare-payment.ts'
import { readPayment } from './read-payment.ts'
import { restCall } from './rest-call.ts'
import { restEnvironment } from './rest-environment.ts'
import { isAskable, restPath } from './rest-path.ts'
import { wrongUse } from './wrong-use.ts'

/** What every call takes. */
export interface CallOptions {
  /** Ends the call, its waits included, with a `PortoneRestError` of kind `'aborted'`. */
  signal?: AbortSignal | undefined
}

/**
 * PortOne's V1 REST API, as far as payments need it. Every call rejects with a {@link PortoneRestError} and nothing else, but for
 * a `TypeError` or `RangeError` where the program itself is wrong.
 */
export interface PortoneRest {
  /**
   * One payment, test payments too: look at `sandbox`. `null`: PortOne knows none with this number (now: PortOne promises nothing
   * about when a payment is to be found).
   */
  payment: (impUid: string, options?: CallOptions) => Promise<PaymentRecord | null>
  /** Every attempt at an order, newest first. Empty: none. */
  paymentsOf: (merchantUid: string, options?: CallOptions) => Promise<PaymentRecord[]>
  /**
   * Every payment of a time, oldest first, page by page, over more than PortOne's 90 days too. None twice, but for one that is
   * cancelled again, or fails again, while the list is read; one at the very second of `to` may be among them.
   *
   * @example
   * ```ts
   * for await (const payment of rest.payments({ status: 'paid', from, to })) console.log(payment.imp_uid, payment.amount)
   * ```
   */
  payments: (query: PaymentsQuery, options?: CallOptions) => AsyncIterableIterator<PaymentRecord>
  /**
   * Tells PortOne the amount of an order before its window opens: `request_pay` with another amount is refused then. Again with
   * the same: nothing changes; with another amount: that one holds. Guards the window alone: verify all the same.
   */
  prepare: (request: PrepareRequest, options?: CallOptions) => Promise<Prepared>
  /**
   * One request to give money back, as it is: PortOne has no key against doing it twice but `checksum`. Use `refundPayment`,
   * unless you build the like of it.
   */
  cancel: (request: CancelRequest, options?: CallOptions) => Promise<PaymentRecord>
}

/** An option on a prototype that somebody wrote to is none. */
const own = <Options extends object>(options: Options): Options => Object.assign(Object.create(null), options)

/**
 * PortOne's V1 REST API, by `fetch`: one token for all callers, renewed once when PortOne refuses it; a time limit for each
 * request; reads are tried again where that may help, with growing waits; what may have moved money is never sent again by itself.
 *
 * @throws TypeError for options that can't work.
 * @example
 * ```ts
 * const rest = portoneRest({ impKey: process.env.PORTONE_KEY!, impSecret: process.env.PORTONE_SECRET! })
 * const verdict = await verifyPayment(rest, impUid, { merchantUid: order.number, amount: order.total })
 * ```
 */
export function portoneRest(options: PortoneRestOptions): PortoneRest {
  const given = own(options)
  checkRestOptions(given)
  const { impKey, impSecret, tier, baseUrl = portoneApi, timeout = 10_000, retries = 2, ...more } = given
  const call = restCall(
    {
      baseUrl: baseUrl.replace(/\/+$/, ''),
      fetch: more.fetch ?? ((url, init) => fetch(url, init)),
      timeout,
      environment: restEnvironment(more.environment),
    },
    { impKey, impSecret, tier },
    retries,
  )

  return {
    payment: async (impUid, { signal } = {}) => {
      if (typeof impUid !== 'string') throw wrongUse('payment: impUid must be a string, such as imp_123456789012.')
      if (!isAskable(impUid)) return null
      const path = `${restPath('payments', impUid)}?include_sandbox=true`
      let found: unknown
      try {
        found = await call({ method: 'GET', path }, signal)
      } catch (error) {
        if (isRefusedWith(error, 404)) return null
        throw error
      }
      const payment = readPayment(found)
      if (payment?.imp_uid === impUid) return payment
      throw portoneRestError(`GET ${path}`, { kind: 'unreadable', text: 'PortOne answered without this payment.' })
    },
    paymentsOf: (merchantUid, { signal } = {}) => paymentsOfOrder(call, merchantUid, signal),
    payments: (query, { signal } = {}) => listPayments(call, query, signal),
    prepare: (request, { signal } = {}) => preparePayment(call, request, signal),
    cancel: (request, { signal } = {}) => cancelPayment(call, request, signal),
  }
}
