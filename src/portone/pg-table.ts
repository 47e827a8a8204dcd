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

/** Pay methods that are gift vouchers. `happymoney` and `booknlife` come and go in PortOne's pages. */
const vouchers = ['cultureland', 'smartculture', 'culturegift', 'booknlife', 'happymoney'] as const

/**
 * The FAQ's two lists, in its order, with the V1 code of each name. Unsupported rows are looked at first, so a row with
 * `payMethods` takes those away from a supported PG.
 *
 * Sources: the names are the FAQ's («결제직전에 재고를 확인할 수 있나요?», 2024-04-16). The codes are those of the
 * `pg` tables of PortOne's V1 docs (parameter table and code table) unless a row says otherwise. Names have drifted since:
 * 나이스페이먼츠 is 나이스정보통신 now, KG모빌리언스 is KG파이낸셜. Codes have not.
 */
export const pgTable = [
  // Danal has two codes: `danal` for phone bills, `danal_tpay` for the rest.
  { name: '다날', list: 'supported', codes: ['danal_tpay', 'danal'] },
  // `inicis` is the retired ActiveX window of the same PG.
  { name: 'KG이니시스', list: 'supported', codes: ['html5_inicis', 'inicis'] },
  { name: 'NHN KCP', list: 'supported', codes: ['kcp'] },
  // Its page shows no confirm_url row; the FAQ lists it.
  { name: 'KCP 퀵페이', list: 'supported', codes: ['kcp_quick'] },
  { name: '나이스페이먼츠', list: 'supported', codes: ['nice', 'nice_v2'] },
  { name: '스마트로', list: 'supported', codes: ['smartro', 'smartro_v2'] },
  // `uplus` is the old module, from when the PG was LG U+.
  { name: '토스페이먼츠', list: 'supported', codes: ['uplus', 'tosspayments'] },
  { name: '웰컴페이먼츠', list: 'supported', codes: ['welcome'] },
  { name: '이지페이(KICC)', list: 'supported', codes: ['kicc'] },
  { name: 'KSNET', list: 'supported', codes: ['ksnet'] },
  // The code is in PortOne's React Native SDK alone, and the help centre calls KPN a V2 PG; the FAQ lists it for V1.
  { name: '한국결제네트웍스(KPN)', list: 'supported', codes: ['kpn'] },
  // The new module's code is inferred: its page is by channelKey only.
  { name: 'KG모빌리언스', list: 'supported', codes: ['mobilians', 'mobilians_v2'] },
  { name: '스마일페이', list: 'supported', codes: ['smilepay'] },
  { name: '페이팔', list: 'supported', codes: ['paypal', 'paypal_v2'] },
  // Not `settle`, which is 헥토파이낸셜's ordinary window and on neither list.
  { name: '헥토파이낸셜 내통장결제', list: 'supported', codes: ['settle_acc'] },
  { name: '카카오페이', list: 'supported', codes: ['kakaopay'] },
  { name: '네이버페이 결제형', list: 'supported', codes: ['naverpay'] },
  { name: '토스페이', list: 'supported', codes: ['tosspay', 'tosspay_v2'] },
  { name: '페이코', list: 'supported', codes: ['payco'] },

  { name: '네이버페이 주문형', list: 'unsupported', codes: ['naverco'] },
  // Not a code of its own: vouchers ride on Danal's codes.
  { name: '다날 상품권결제', list: 'unsupported', codes: ['danal_tpay', 'danal'], payMethods: vouchers },
  { name: '키움페이', list: 'unsupported', codes: ['daou'] },
  // `eximbay_v2` is a V2 name, blocked so that nobody gets past the list with it.
  { name: '엑심베이', list: 'unsupported', codes: ['eximbay', 'eximbay_v2'] },
  // Beyond the FAQ: the new module's own page says that vouchers are one transaction and can't be confirmed.
  { name: 'KG모빌리언스 상품권결제', list: 'unsupported', codes: ['mobilians_v2'], payMethods: vouchers },
] as const satisfies readonly PgRow[]
