import type { DeclineDetail, PlainFailureCode } from './failure-code.ts'
import { quitTag, windowFailure } from './unwrap-message.ts'

/** A row of the table: when anything it names matches, the failure has this code. */
export interface Signal {
  /** Short and stable: outcomes name it in `because`. */
  readonly id: string
  readonly code: PlainFailureCode | 'declined'
  /** With `declined` only. Absent: `null`. */
  readonly detail?: NonNullable<DeclineDetail>
  /** The text shows that PortOne or the PG stopped before approval. Absent: money may have moved. */
  readonly notMoved?: true
  /** Tested on the words inside PortOne's wrappers without white space, behind a PG's code in words and a colon. */
  readonly text?: RegExp
  /** Tested on `error_code`, and on the code in front of the message. */
  readonly errorCode?: RegExp
  /** One of the wrappers' own words: a tag, or that the window could not be opened. */
  readonly mark?: string
  /** PG codes together with the PG they belong to: `'kcp:3001'` is a cancel, toss's `3001` a network failure. */
  readonly pgCodes?: readonly string[]
}

/**
 * What PortOne's failures mean, most specific first; the first row that matches decides. The confirm refusal is read
 * before this table, so a merchant's reason is never searched for words. What matches nothing is `pg-error`.
 *
 * The words are stems: PGs write the same thing in hundreds of ways. Order does the rest, so a row may rely on those
 * above it. Sources stand in `signal-notes.ts`, by id. To add a row: one row here, its note there, a fixture in the tests.
 * Every alternative has to decide a real text among the fixtures: a test takes each out and looks whether one reads otherwise.
 */
export const signals = [
  { id: 'not-initialised', code: 'request-rejected', notMoved: true, text: /^판매자코드가설정/ },
  { id: 'script-broke', code: 'pg-error', text: /^결제모듈구동중에오류/ },
  // About a refund or an earlier cancellation, whatever else they say.
  {
    id: 'refund',
    code: 'pg-error',
    text: /(부분|망상?)취소|취소가?(가능|불가|한도)|환불|이미취소|기승인취소/,
  },
  {
    id: 'already-approved',
    code: 'already-paid',
    errorCode: /^F1002$/,
    text: /이미.{0,5}(승인|결제|처리|완료|존재|사용|수행)|기승인|재(승인|요청)|중복(?!발[급생])|ALREADY|DUPLICATE/i,
  },
  { id: 'quit-tag', code: 'user-cancelled', mark: quitTag },
  {
    id: 'cancelled-by-customer',
    code: 'user-cancelled',
    text: /^(사용자|고객|구매자|회원)(님)?(이|가|께서|에의한|에의해|의?요청에의해|의?요청으로)?(결제|거래|인증|주문)?(창|요청)?[을를이가]?(취소|중단|포기|닫)(한|된)?(거래)?([하되]?[였었셨]|했|됐|았|으셨|함)?(습니다|입니다|음)?([.!(]|$)|^결제(창|요청)?[을를](취소|중단|포기|닫)[하되았]?[였었셨]?습니다[.!]?$|취소하셨|연결을끊었|cancell?edby|user_?cancel|PROCESS_CANCELED|onForceClose/i,
    pgCodes: ['kcp:3001', 'nice_v2:1009'],
  },
  { id: 'popup', code: 'popup-blocked', text: /팝업|popup/i },
  { id: 'fetch', code: 'network', text: /^(Failedtofetch|Loadfailed|NetworkError)/ },
  { id: 'window-not-opened', code: 'request-rejected', notMoved: true, mark: windowFailure },
  {
    id: 'not-set-up',
    code: 'request-rejected',
    notMoved: true,
    errorCode: /^(NOT_READY|F1001|InvalidMerchantAuth)$/,
    text: /PG설정|channelKey가|foundPG/,
  },
  { id: 'portone-rejected', code: 'request-rejected', errorCode: /^F500$/ },
  {
    id: 'time',
    code: 'timed-out',
    text: /시간.{0,7}(초과|만료|경과|지났)|타임아웃|time_?-?(out|expire)|세션(?!키)|SESSION|^비정상접근/i,
  },
  {
    id: 'merchant-limit',
    code: 'pg-error',
    text: /^(이용하시는)?(상점|가맹점)의?[^한횟]{0,6}(한도|횟수)/,
  },
  {
    id: 'limit-or-balance',
    code: 'declined',
    detail: 'limit-or-balance',
    notMoved: true,
    text: /한도.*잔액|REJECT_CARD_PAYMENT/,
  },
  { id: 'password', code: 'declined', detail: 'password', notMoved: true, text: /비밀번호|PASSWORD/i },
  { id: 'stolen', code: 'declined', detail: 'stolen', notMoved: true, text: /도난|분실|STOLEN/i },
  {
    id: 'malformed',
    code: 'request-rejected',
    text: /필수|파라[미메]터|포맷|형식|여부|길이|미입력|설정(되|오류)|지정|통화|화폐|전문.{0,2}오류|정의되지|(금액|예정).{0,3}오류|면세|[^\d,]0(원|보다)/,
  },
  { id: 'installment', code: 'declined', detail: 'installment', notMoved: true, text: /할부|installment/i },
  {
    id: 'balance',
    code: 'declined',
    detail: 'balance',
    notMoved: true,
    text: /[액고금].{0,2}부족|REJECT_ACCOUNT/,
  },
  { id: 'limit', code: 'declined', detail: 'limit', notMoved: true, text: /한도|[수액원].{0,2}초과|EXCEED/ },
  { id: 'expired', code: 'declined', detail: 'expired', notMoved: true, text: /유효기간|EXPIR/ },
  {
    id: 'merchant',
    code: 'request-rejected',
    text: /(상점|가맹점)(?!페이지)|업체|단말|계약|CPID|\bMID|시크릿키|_KEY:/,
  },
  {
    id: 'suspended',
    code: 'declined',
    detail: 'suspended',
    notMoved: true,
    text: /정지|중지(계좌|상태)|해[지약]|STOPPED/,
  },
  { id: 'authentication', code: 'declined', notMoved: true, text: /인증(에)?실패|본인|생년월일|주민|실명|CVC/ },
  {
    id: 'communication',
    code: 'network',
    text: /통신(?!사)|[연접][결속].?(실패|오류|끊)|connect|communicat|송신?중?(실패|오류)/i,
  },
  {
    id: 'issuer',
    code: 'declined',
    detail: 'issuer',
    notMoved: true,
    text: /거절|^카드사로문의|제한|승인불가|(거래|사용)이?불가|(않[은는]|없는|불가|미등록)(카드|계좌|은행)|카드(번호|정보)|계좌(번호오류|또는|$)|의심|REJECT|^Decline|_CARD/,
  },
  {
    id: 'malformed-text',
    code: 'request-rejected',
    text: /(지원|제공|허용|허가|사용)[하되]지않|올바르지|잘못[된되]|유효하지|일치하지|등록되지|권한|누락|불가(?!능한시)|필요합니다|최소|\d원이상|must|invalid|not_?supported|notallowed/i,
  },
] as const satisfies readonly Signal[]

/** Rules that decide without the table, each with its place in {@link SignalId}. */
type RuleId =
  | 'confirm-refusal'
  | 'no-row'
  | 'no-failure-reported'
  | 'account-issued'
  | 'not-an-answer'
  | 'other-order'
  | 'flag-against-error'
  | 'status-against-flag'
  | 'still-ready'
  | 'no-payment-number'
  | 'late-pg-says-no'

/** What decided an outcome: a row of the signal table, or a rule. Stable between versions; new ones may come. */
export type SignalId = (typeof signals)[number]['id'] | RuleId
