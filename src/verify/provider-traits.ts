import { ownField } from '../shared/own-field.ts'

/** What is particular to a PG where money is judged or goes back. */
export interface ProviderTraits {
  /** Its `failed` can still become `paid`, for this long, in milliseconds. */
  failedMayTurn?: number
  /** A cancellation that PortOne takes isn't done yet: for all payments, or for these pay methods. */
  refundEndsLater?: true | readonly string[]
  /** Pay methods beside virtual accounts whose refund needs the customer's account. */
  refundAccountFor?: readonly string[]
  /** The refund account needs its holder's telephone number. */
  refundTel?: true
}

const days = 24 * 60 * 60 * 1000

/** By the PG's V1 code, each with its source in PortOne's documents. */
export const providerTraits: Readonly<Record<string, ProviderTraits>> = {
  // Help, "paypal-payment-status": pending shows as failed for two or three days. Release note 2023-07-17: done only when
  // cancelled and in cancel_history.
  paypal: { failedMayTurn: 4 * days, refundEndsLater: true },
  paypal_v2: { failedMayTurn: 4 * days, refundEndsLater: true },
  // The webhook page: a failure may become paid, and a refund ends by webhook. For how long isn't said: a week is ours.
  paymentwall: { failedMayTurn: 7 * days, refundEndsLater: true },
  // OpenAPI, cancel: transfers need the account, too. Its own page: virtual accounts end by webhook.
  smartro_v2: { refundEndsLater: ['vbank'], refundAccountFor: ['trans'], refundTel: true },
  // OpenAPI, cancel: refund_tel is required.
  smartro: { refundTel: true },
}

/** What is particular to this PG. */
export const traitsOf = (provider: string | null | undefined): ProviderTraits =>
  (ownField(providerTraits, provider) as ProviderTraits | undefined) ?? {}
