// What sets PGs apart from the others: each trait has the V1 codes of its PGs, or of a pay method that behaves like one. A page
// loads the traits that it asks for.

/** Its approval can still come after a failure or a closed window, so that nothing of it is ever `not-moved`. */
export const notifiesLate = [
  // Kiwoom Pay's page: a closed window is told as a failure, and the approval may follow.
  'daou',
  // PortOne's webhook page.
  'paymentwall',
  // KICC's overseas page: the module, and the pay methods it carries.
  'kicc_v2',
  'wechat',
  'alipay_plus',
]

/** It says no before its own record is up to date: a bare no of it is no failure. Kiwoom Pay's page. */
export const saysNoTooEarly = ['daou']

/** Its review demands PortOne's `error_msg` unmodified, without even a sentence in front. The Naver Pay page. */
export const demandsItsOwnText = ['naverpay']

/**
 * It calls back on phones, too, and doesn't use `m_redirect_url`. PayPal's pages: it isn't supported. Payco's: an iframe
 * on phones.
 */
export const staysOnThePage = ['paypal', 'paypal_v2', 'payco']

/** It identifies a person, in an answer that has the shape of a payment's. */
export const onlyIdentifies = ['inicis_unified']

/** It issues a billing key or identifies a person, so there is nothing to confirm. */
export const neverCharges = ['kcp_billing', 'inicis_unified', 'kcp_v2'] as const

/** It charges in the same window that issues a billing key (`customer_uid`). Elsewhere only the key is issued. */
export const chargesWithBillingKey = [
  'danal_tpay',
  'danal',
  'mobilians',
  'welcome',
  'kakaopay',
  'settle_acc',
  // Wants `customer_uid` for every payment: see `chargesOnlyWith`.
  'kcp_quick',
]

/** Where a PG tells by a field of the request, at the end of a path, what the window is opened for: it charges only with this. */
export const chargesOnlyWith = {
  kcp_quick: { field: 'bypass.kcpQuick.actionType', value: 'Pay' },
} as const

/** Whether a PG, or a pay method, has a trait. */
export const hasTrait = (code: string | null | undefined, trait: readonly string[]): boolean =>
  (trait as readonly unknown[]).includes(code)

/** The codes that never charge. */
export type NeverCharging = (typeof neverCharges)[number]
