import { ownField } from '../shared/own-field.ts'

/** What sets a PG apart from the others. A trait that isn't there doesn't hold. */
export interface PgTraits {
  /** Its approval can still come after a failure or a closed window, so that nothing of it is ever `not-moved`. */
  readonly notifiesLate?: true
  /** It says no before its own record is up to date: a bare no of it is no failure. */
  readonly saysNoTooEarly?: true
  /** Its review demands PortOne's `error_msg` unmodified, without even a sentence in front. */
  readonly demandsItsOwnText?: true
  /** It calls back on phones, too, and doesn't use `m_redirect_url`. */
  readonly staysOnThePage?: true
  /** It issues a billing key or identifies a person, so there is nothing to confirm. */
  readonly neverCharges?: true
  /** It charges in the same window that issues a billing key (`customer_uid`). Elsewhere only the key is issued. */
  readonly chargesWithBillingKey?: true
  /** It charges only where this field of the request, at the end of a path, has this value. */
  readonly chargesOnlyWith?: { readonly field: string; readonly value: string }
}

/** PGs with traits, by their V1 codes, and pay methods that behave like one. */
export const pgTraits = {
  // Kiwoom Pay's page: a closed window is told as a failure, and the approval may follow.
  daou: { notifiesLate: true, saysNoTooEarly: true },
  // PortOne's webhook page.
  paymentwall: { notifiesLate: true },
  // KICC's overseas page: the module, and the pay methods it carries.
  kicc_v2: { notifiesLate: true },
  wechat: { notifiesLate: true },
  alipay_plus: { notifiesLate: true },

  // PayPal's pages: `m_redirect_url` isn't supported. Payco's: an iframe on phones.
  paypal: { staysOnThePage: true },
  paypal_v2: { staysOnThePage: true },
  payco: { staysOnThePage: true },

  // The Naver Pay page.
  naverpay: { demandsItsOwnText: true },

  // Windows that issue a billing key or identify a person.
  kcp_billing: { neverCharges: true },
  inicis_unified: { neverCharges: true },
  kcp_v2: { neverCharges: true },

  danal_tpay: { chargesWithBillingKey: true },
  danal: { chargesWithBillingKey: true },
  mobilians: { chargesWithBillingKey: true },
  welcome: { chargesWithBillingKey: true },
  kakaopay: { chargesWithBillingKey: true },
  settle_acc: { chargesWithBillingKey: true },
  // Wants `customer_uid` for every payment; its page tells by this field what the window is opened for.
  kcp_quick: { chargesWithBillingKey: true, chargesOnlyWith: { field: 'bypass.kcpQuick.actionType', value: 'Pay' } },
} as const satisfies Readonly<Record<string, PgTraits>>

/** The traits of a PG, or of a pay method, by its code. None where the table has none. */
export const traitsOf = (code: string | null | undefined): PgTraits =>
  (ownField(pgTraits, code) as PgTraits | undefined) ?? {}

/** Whether a PG, or a pay method, has a trait. */
export const hasTrait = (code: string | null | undefined, trait: keyof PgTraits): boolean => trait in traitsOf(code)

/** The codes that never charge. */
export type NeverCharging = {
  [Code in keyof typeof pgTraits]: (typeof pgTraits)[Code] extends { neverCharges: true } ? Code : never
}[keyof typeof pgTraits]
