/** A name of the FAQ's two lists, and what it is in a `request_pay` call. */
export interface PgRow {
  /** The name in the FAQ's own words. */
  readonly name: string
  /** Which of the FAQ's two lists it is on. */
  readonly list: 'supported' | 'unsupported'
  /** The V1 `pg` codes before the first dot, old and new modules alike. */
  readonly codes: readonly string[]
  /** The row holds for these pay methods only. Absent: for all. */
  readonly payMethods?: readonly string[]
}

/**
 * The PGs of the FAQ's list of those that can, in its order: the V1 codes of each, the first of which finds its name below. A
 * payment needs the codes alone, so a page that only pays doesn't load the names.
 *
 * Sources: the codes are those of the `pg` tables of PortOne's V1 docs (parameter table and code table) unless a row says
 * otherwise.
 */
export const supportedCodes = [
  // Danal has two codes: `danal` for phone bills, `danal_tpay` for the rest.
  ['danal_tpay', 'danal'],
  // `inicis` is the retired ActiveX window of the same PG.
  ['html5_inicis', 'inicis'],
  ['kcp'],
  // Its page shows no confirm_url row; the FAQ lists it.
  ['kcp_quick'],
  ['nice', 'nice_v2'],
  ['smartro', 'smartro_v2'],
  // `uplus` is the old module, from when the PG was LG U+.
  ['uplus', 'tosspayments'],
  ['welcome'],
  ['kicc'],
  ['ksnet'],
  // The code is in PortOne's React Native SDK alone, and the help centre calls KPN a V2 PG; the FAQ lists it for V1.
  ['kpn'],
  // The new module's code is inferred: its page is by channelKey only.
  ['mobilians', 'mobilians_v2'],
  ['smilepay'],
  ['paypal', 'paypal_v2'],
  // Not `settle`, which is 헥토파이낸셜's ordinary window and on neither list.
  ['settle_acc'],
  ['kakaopay'],
  ['naverpay'],
  ['tosspay', 'tosspay_v2'],
  ['payco'],
] as const

type SupportedCodes = (typeof supportedCodes)[number]

/** Their names, in the FAQ's words («결제직전에 재고를 확인할 수 있나요?», 2024-04-16). */
const supportedNames = {
  danal_tpay: '다날',
  html5_inicis: 'KG이니시스',
  kcp: 'NHN KCP',
  kcp_quick: 'KCP 퀵페이',
  // 나이스정보통신 by now.
  nice: '나이스페이먼츠',
  smartro: '스마트로',
  uplus: '토스페이먼츠',
  welcome: '웰컴페이먼츠',
  kicc: '이지페이(KICC)',
  ksnet: 'KSNET',
  kpn: '한국결제네트웍스(KPN)',
  // KG파이낸셜 by now.
  mobilians: 'KG모빌리언스',
  smilepay: '스마일페이',
  paypal: '페이팔',
  settle_acc: '헥토파이낸셜 내통장결제',
  kakaopay: '카카오페이',
  naverpay: '네이버페이 결제형',
  tosspay: '토스페이',
  payco: '페이코',
} as const satisfies Readonly<Record<SupportedCodes[0], string>>

/** Pay methods that are gift vouchers. `happymoney` and `booknlife` come and go in PortOne's pages. */
const vouchers = ['cultureland', 'smartculture', 'culturegift', 'booknlife', 'happymoney'] as const

/** The PGs that can't: the FAQ's list, in its order. A row with `payMethods` takes those away from a supported PG. */
export const unsupportedPgs = [
  { name: '네이버페이 주문형', list: 'unsupported', codes: ['naverco'] },
  // Not a code of its own: vouchers ride on Danal's codes.
  { name: '다날 상품권결제', list: 'unsupported', codes: ['danal_tpay', 'danal'], payMethods: vouchers },
  { name: '키움페이', list: 'unsupported', codes: ['daou'] },
  // `eximbay_v2` is a V2 name, blocked so that nobody gets past the list with it.
  { name: '엑심베이', list: 'unsupported', codes: ['eximbay', 'eximbay_v2'] },
  // Beyond the FAQ: the new module's own page says that vouchers are one transaction and can't be confirmed.
  { name: 'KG모빌리언스 상품권결제', list: 'unsupported', codes: ['mobilians_v2'], payMethods: vouchers },
] as const satisfies readonly PgRow[]

type SupportedRow<Codes> = Codes extends SupportedCodes
  ? {
      readonly name: (typeof supportedNames)[Codes[0]]
      readonly list: 'supported'
      readonly codes: Codes
    }
  : never

/**
 * The FAQ's two lists, in its order, with the V1 code of each name. Names have drifted since; codes have not. Source: the FAQ
 * «결제직전에 재고를 확인할 수 있나요?», 2024-04-16.
 */
export const pgTable = /* @__PURE__ */ (() => [
  ...supportedCodes.map(
    (codes) => ({ name: supportedNames[codes[0]], list: 'supported', codes }) as SupportedRow<typeof codes>,
  ),
  ...unsupportedPgs,
])() as readonly (SupportedRow<SupportedCodes> | (typeof unsupportedPgs)[number])[]
