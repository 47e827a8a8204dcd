/** A product of an escrow or PayPal payment. */
export interface PayProduct {
  id?: string | undefined
  name?: string | undefined
  code?: string | undefined
  unitPrice?: number | undefined
  quantity?: number | undefined
  tag?: string | undefined
}

/**
 * What `IMP.request_pay` takes, in PortOne's own spelling, but `confirm_url`, which is {@link ConfirmOptions.confirmUrl}
 * here. Fields that are `undefined` are not sent; parameters that aren't listed here pass through as they are.
 *
 * Source: PortOne's V1 parameter table and the PG pages. Which PG wants which field is in those pages.
 */
export interface PayRequest {
  /** The order's number: unique an attempt, at most 40 characters by PortOne's docs. */
  merchant_uid: string
  /** The amount in the currency's unit (won for KRW): a positive number, never a string. */
  amount: number
  /** The channel's key from PortOne's console. It hides the PG: map it in `options.channels`. */
  channelKey?: string | undefined
  /** A group of channels that PortOne routes between (smart routing). */
  channelGroupId?: string | undefined
  /** `code` or `code.MID`. PortOne calls it deprecated in favour of `channelKey`; it still works. */
  pg?: string | undefined
  /** `card`, `trans`, `vbank`, `phone`, `kakaopay`… PortOne's script takes `card` when it is absent. */
  pay_method?: string | undefined
  /** The order's name as the customer sees it. */
  name?: string | undefined
  /** Where a redirecting payment comes back to; most mobile payments redirect. Read it with `readPayRedirect`. */
  m_redirect_url?: string | undefined
  /** Where PortOne's webhook goes for this payment. Absent: the console's address. */
  notice_url?: string | readonly string[] | undefined
  /** The scheme of your own app, for payments in your app's webview. Not for web pages. */
  app_scheme?: string | undefined
  buyer_name?: string | undefined
  buyer_tel?: string | undefined
  buyer_email?: string | undefined
  buyer_addr?: string | undefined
  buyer_postcode?: string | undefined
  buyer_first_name?: string | undefined
  buyer_last_name?: string | undefined
  buyer_first_name_kana?: string | undefined
  buyer_last_name_kana?: string | undefined
  /** The customer's number at your shop. */
  customer_id?: string | undefined
  /** Makes the window issue a billing key. Only some PGs charge in the same window. */
  customer_uid?: string | undefined
  custom_data?: unknown
  /** The tax-free part of `amount`. */
  tax_free?: number | undefined
  /** The VAT part of `amount`. */
  vat_amount?: number | null | undefined
  currency?: string | undefined
  language?: string | undefined
  locale?: string | undefined
  country?: string | undefined
  escrow?: boolean | undefined
  products?: readonly PayProduct[] | undefined
  kcpProducts?: readonly Readonly<Record<string, unknown>>[] | undefined
  kiccProducts?: readonly Readonly<Record<string, unknown>>[] | undefined
  /** `true` for digital goods; wanted when `pay_method` is `phone`. */
  digital?: boolean | undefined
  /** The deadline of a virtual account's deposit: `YYYY-MM-DD` or `YYYYMMDDHHmmss` and the like. */
  vbank_due?: string | undefined
  biz_num?: string | undefined
  company?: string | undefined
  company_en?: string | undefined
  appCard?: boolean | undefined
  auth_mode?: string | undefined
  useCardPoint?: boolean | undefined
  useFreeInterestFromMall?: boolean | undefined
  popup?: boolean | undefined
  niceMobileV2?: boolean | undefined
  kakaopayMobileAsPC?: boolean | undefined
  use_test_method?: boolean | undefined
  order_description?: string | undefined
  display?: { card_quota?: readonly number[] | undefined; only_installment?: boolean | undefined } | undefined
  card?: Readonly<Record<string, unknown>> | undefined
  period?: Readonly<Record<string, unknown>> | undefined
  phone?: Readonly<Record<string, unknown>> | undefined
  prefill?: Readonly<Record<string, unknown>> | undefined
  storeDetails?: Readonly<Record<string, unknown>> | undefined
  cvs?: Readonly<Record<string, unknown>> | undefined
  alipay_plus?: Readonly<Record<string, unknown>> | undefined
  optional?: Readonly<Record<string, unknown>> | undefined
  naverPopupMode?: boolean | undefined
  naverUseCfm?: string | undefined
  naverProducts?: readonly Readonly<Record<string, unknown>>[] | undefined
  naverPurchaserName?: string | undefined
  naverPurchaserBirthday?: string | undefined
  naverCultureBenefit?: boolean | undefined
  naverMerchantUserKey?: string | undefined
  naverProductCode?: string | undefined
  naverProductCount?: number | undefined
  naverChainId?: string | undefined
  naverActionType?: string | undefined
  naverInterface?: Readonly<Record<string, unknown>> | undefined
  /** What the PG's own page calls bypass parameters. */
  bypass?: Readonly<Record<string, unknown>> | undefined
  /** Not here: write {@link ConfirmOptions.confirmUrl}, which is checked and left out where it must be. */
  confirm_url?: never
}
