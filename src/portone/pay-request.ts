/** A product of an escrow or PayPal payment. */
export interface PayProduct {
  /** The shop's own number of it. */
  id?: string | undefined
  /** As the customer sees it. */
  name?: string | undefined
  /** The shop's code of it. */
  code?: string | undefined
  /** In the currency's unit. PayPal wants the sum of `unitPrice * quantity` to be `amount`. */
  unitPrice?: number | undefined
  /** How many of it. */
  quantity?: number | undefined
  /** PayPal only. */
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
  /** The customer's name; at most 16 characters by PortOne's docs. Several PGs demand it, such as KSNET and Eximbay. */
  buyer_name?: string | undefined
  /** The customer's telephone number; at most 16 characters. Many PGs demand it: PortOne says that some fail without it. */
  buyer_tel?: string | undefined
  /** The customer's e-mail address; at most 64 characters. */
  buyer_email?: string | undefined
  /** The customer's address; at most 128 characters. */
  buyer_addr?: string | undefined
  /** The postal code of it; at most 8 characters. */
  buyer_postcode?: string | undefined
  /** PayPal (`paypal_v2`) only. */
  buyer_first_name?: string | undefined
  /** PayPal (`paypal_v2`) only. */
  buyer_last_name?: string | undefined
  /** KG Inicis Japan only. */
  buyer_first_name_kana?: string | undefined
  /** KG Inicis Japan only. */
  buyer_last_name_kana?: string | undefined
  /** The customer's number at your shop. */
  customer_id?: string | undefined
  /** Makes the window issue a billing key. Only some PGs charge in the same window. */
  customer_uid?: string | undefined
  /** Anything of yours: PortOne keeps it as JSON text and hands it back in the answer and by its REST API. */
  custom_data?: unknown
  /** The tax-free part of `amount`. */
  tax_free?: number | undefined
  /** The VAT part of `amount`. */
  vat_amount?: number | null | undefined
  /** Such as `KRW`, `USD`, `JPY`. PortOne takes `KRW` when it is absent, PayPal `USD`. */
  currency?: string | undefined
  /** The language of the PG's window: `ko`, `en`, `zh`. Absent: the PG's own choice. Only some PGs look at it. */
  language?: string | undefined
  /** The same for PGs whose page calls it so. */
  locale?: string | undefined
  /** PayPal (`paypal_v2`) only. */
  country?: string | undefined
  /** `true` opens an escrow payment, where the PG has one. Absent: none. */
  escrow?: boolean | undefined
  /** What is bought; an escrow payment and PayPal want it. */
  products?: readonly PayProduct[] | undefined
  /** The goods of an NHN KCP escrow payment: `{ orderNumber, name, quantity, amount }`. */
  kcpProducts?: readonly Readonly<Record<string, unknown>>[] | undefined
  /** The goods of a KICC escrow payment: `{ orderNumber, name, quantity, amount }`. */
  kiccProducts?: readonly Readonly<Record<string, unknown>>[] | undefined
  /** `true` for digital goods; wanted when `pay_method` is `phone`. */
  digital?: boolean | undefined
  /** The deadline of a virtual account's deposit: `YYYY-MM-DD` or `YYYYMMDDHHmmss` and the like. */
  vbank_due?: string | undefined
  /** The shop's business registration number, 10 digits. Danal wants it for a virtual account. */
  biz_num?: string | undefined
  /** The shop's name as the PG's window shows it. */
  company?: string | undefined
  /** The same in English (Hecto, phone). */
  company_en?: string | undefined
  /** `true`: the card companies' apps only. */
  appCard?: boolean | undefined
  /** `key-in` has the card's number typed. */
  auth_mode?: string | undefined
  /** Whether the card's points may be used. Absent: as the PG's contract says. */
  useCardPoint?: boolean | undefined
  /** `true`: the shop bears the interest of instalments; `card.detail` says for which. */
  useFreeInterestFromMall?: boolean | undefined
  /** `true` opens the PG in a popup, `false` by a redirect. In an app's webview PortOne recommends `false`. */
  popup?: boolean | undefined
  /** NICE Payments' second mobile module. */
  niceMobileV2?: boolean | undefined
  /** `true`: KakaoPay's window of a computer on a phone as well. */
  kakaopayMobileAsPC?: boolean | undefined
  /** Paymentwall only: its test method. */
  use_test_method?: boolean | undefined
  /** KICC's Alipay+ wants it. */
  order_description?: string | undefined
  /** Which instalments are offered, in months: `[]` leaves payment at once alone. From 50,000 won on. */
  display?: { card_quota?: readonly number[] | undefined; only_installment?: boolean | undefined } | undefined
  /** Which card companies are offered or opened at once, and their instalments. */
  card?: Readonly<Record<string, unknown>> | undefined
  /** The service's time as the window shows it: `{ from, to }` as `YYYYMMDD`, or `{ interval }`. */
  period?: Readonly<Record<string, unknown>> | undefined
  /** Which carriers are offered: `{ carrier }`, or `{ detail: [{ carrier, enabled }] }`. */
  phone?: Readonly<Record<string, unknown>> | undefined
  /** What the window has filled in already: `{ phoneNumber }`. */
  prefill?: Readonly<Record<string, unknown>> | undefined
  /** The shop as the receipt shows it (KSNET; KG Inicis Japan demands it). */
  storeDetails?: Readonly<Record<string, unknown>> | undefined
  /** KG Inicis Japan only: payment in a convenience store. */
  cvs?: Readonly<Record<string, unknown>> | undefined
  /** KICC's Alipay+ only: `{ wallet }`. */
  alipay_plus?: Readonly<Record<string, unknown>> | undefined
  /** PayPal's Express Checkout only. */
  optional?: Readonly<Record<string, unknown>> | undefined
  /** NaverPay: `false` redirects in place of a popup. */
  naverPopupMode?: boolean | undefined
  /** NaverPay: the day on which the service is used up, `yyyyMMdd`; some contracts demand it. */
  naverUseCfm?: string | undefined
  /** NaverPay demands it: `{ categoryType, categoryId, uid, name, count }`. */
  naverProducts?: readonly Readonly<Record<string, unknown>>[] | undefined
  /** NaverPay: who buys. */
  naverPurchaserName?: string | undefined
  /** NaverPay: when they were born, `yyyyMMdd`. */
  naverPurchaserBirthday?: string | undefined
  /** NaverPay: whether it counts for the deduction of cultural expenses. */
  naverCultureBenefit?: boolean | undefined
  /** NaverPay: the customer's number at your shop. */
  naverMerchantUserKey?: string | undefined
  /** NaverPay's billing demands it. */
  naverProductCode?: string | undefined
  /** NaverPay's billing demands it: how many. */
  naverProductCount?: number | undefined
  /** NaverPay's older forms. */
  naverChainId?: string | undefined
  /** NaverPay's older forms. */
  naverActionType?: string | undefined
  /** NaverPay's order form (`naverco`): its own parameters. */
  naverInterface?: Readonly<Record<string, unknown>> | undefined
  /** What the PG's own page calls bypass parameters. */
  bypass?: Readonly<Record<string, unknown>> | undefined
  /** Not here: write {@link ConfirmOptions.confirmUrl}, which is checked and left out where it must be. */
  confirm_url?: never
}
