import type { DeclineDetail, Money, PlainFailureCode } from './outcome.ts'

/** A row of the table: when anything it names matches, the failure has this code. */
export interface Signal {
  /** Short and stable: outcomes name it in `because`. */
  readonly id: string
  readonly code: PlainFailureCode | 'declined'
  /** With `declined` only. Absent: `null`. */
  readonly detail?: NonNullable<DeclineDetail>
  /** `'not-moved'` only where the text shows that PortOne or the PG stopped before approval. */
  readonly money: Money
  /** Tested on the words inside PortOne's wrappers, without white space. */
  readonly text?: RegExp
  /** Tested on `error_code`, and on the code in front of the message. */
  readonly errorCode?: RegExp
  /** Tested on a PG's code in words, such as `PAY_PROCESS_CANCELED`, which no two PGs use differently. */
  readonly word?: RegExp
  /** A tag in words in front of the text. */
  readonly tag?: RegExp
  /** PG codes together with the PG they belong to: `'kcp:3001'` is a cancel, toss's `3001` a network failure. */
  readonly pgCodes?: readonly string[]
  /** The message said that the window could not be opened. */
  readonly windowFailed?: true
}

/**
 * What PortOne's failures mean, most specific first; the first row that matches decides. The confirm refusal is read
 * before this table, so a merchant's reason is never searched for words. What matches nothing is `pg-error`.
 *
 * Sources stand in `signal-notes.ts`, by id. To add a row: one row here, its note there, and a fixture in the tests.
 */
export const signals = [
  {
    id: 'not-initialised',
    code: 'request-rejected',
    money: 'not-moved',
    text: /^판매자코드가설정되지않았습니다/,
  },
  {
    id: 'script-broke',
    code: 'pg-error',
    money: 'may-have-moved',
    text: /^결제모듈구동중에오류가발생/,
  },
  {
    id: 'already-approved',
    code: 'already-paid',
    money: 'may-have-moved',
    errorCode: /^F1002$/,
    text: /이미결제가?(이루어진|완료된|처리된)|이미승인(완료)?(이|가)?(되거나|된|되었|처리)|(인증|승인)(에)?성공한거래로재요청|이미(완료|처리|성공)(된|되었|한)(결제|거래|주문|승인)?/,
    word: /^ALREADY_(PROCESSED|COMPLETED|APPROVED|PAID)|^PAYMENT_ALREADY|^ALREADY_.*PAYMENT/,
  },
  {
    id: 'duplicate-order',
    code: 'already-paid',
    money: 'may-have-moved',
    text: /(주문|거래|전표|요청)(번호|건)?.{0,6}중복|중복(된|되는|결제|거래|승인|주문|요청|전문)|TID중복|duplicate/i,
    word: /DUPLICATE/,
  },
  {
    id: 'script-force-closed',
    code: 'user-cancelled',
    money: 'may-have-moved',
    text: /onForceClose\(\)구현필요/,
  },
  {
    id: 'customer-quit-tag',
    code: 'user-cancelled',
    money: 'may-have-moved',
    tag: /^(결제포기|사용자취소|결제취소)$/,
  },
  {
    id: 'customer-cancelled',
    code: 'user-cancelled',
    money: 'may-have-moved',
    text: /^((사용자|고객|구매자|이용자)(님)?(이|가|께서|에의한|에의해|에의하여|의?요청에의해|의?요청으로)?(결제|거래|인증|승인|주문|서비스)?(진행|요청|과정|창)?(을|를|이|가)?(취소|중단|포기|종료|닫)(한|된|하신)?(거래|결제|건)?(하셨|하였|했|되었|됐|함|하심|았|으셨)?(습니다|입니다|음)?|결제(창)?를?을?(취소|포기|닫)(하셨|하였|했|았|으셨)습니다|사용자가(browser|브라우[저져])연결을끊었습니다|주문(취소|중단)?해?새?로고침후재시도요망)[.!]?(\(\d+\))?[.!]?$|^(사용자가)?결제를취소하셨습니다\.|^(user|buyer|customer)(has)?cancel|cancell?edby(the)?(user|buyer|customer)/i,
    word: /^(PAY_PROCESS_CANCELED|USER_CANCEL(L?ED)?)$/,
    pgCodes: ['kcp:3001', 'nice_v2:1009', 'nice:I002', 'uplus:J045', 'uplus:S053'],
  },
  {
    id: 'popup-blocked',
    code: 'popup-blocked',
    money: 'may-have-moved',
    text: /팝업.{0,4}(차단|호출하는데실패|허용|띄울수없)|popup.{0,12}block/i,
  },
  {
    id: 'fetch-failed',
    code: 'network',
    money: 'may-have-moved',
    text: /^(Failedtofetch|Loadfailed|NetworkError)/,
  },
  {
    id: 'window-failed',
    code: 'request-rejected',
    money: 'not-moved',
    windowFailed: true,
  },
  {
    id: 'pg-not-set-up',
    code: 'request-rejected',
    money: 'not-moved',
    errorCode: /^(NOT_READY|F1001|InvalidMerchantAuth)$/,
    text: /등록(된|되지않은)PG|PG설정정보|channelKey가올바르지|NotfoundPG/,
  },
  {
    id: 'portone-rejected',
    code: 'request-rejected',
    money: 'may-have-moved',
    errorCode: /^F500$/,
  },
  {
    id: 'timed-out',
    code: 'timed-out',
    money: 'may-have-moved',
    text: /시간(이|을)?(초과|만료|경과|지났)|타임아웃|time-?out|세션.{0,8}(만료|초과|종료|끊|변경)|(유효|제한|결제|인증)시간|기한(이|을)?(초과|만료|경과)|^비정상접근입니다|응답(이)?(없|지연)|지연(되|으로|중)|만료된(세션|요청|거래|결제)/i,
    word: /TIME_?OUT|SESSION|EXPIRED_(PAYMENT|TRANSACTION|AUTH)/,
  },
  {
    id: 'merchant-limit',
    code: 'pg-error',
    money: 'may-have-moved',
    text: /^(상점|가맹점|업체|취소|환불|부분취소)(의)?.{0,4}한도|취소(불가|거절|실패)|환불(불가|거절|실패)|취소가능금액|기취소|기승인취소|이미취소/,
  },
  {
    id: 'declined-limit-or-balance',
    code: 'declined',
    detail: 'limit-or-balance',
    money: 'not-moved',
    text: /한도.{0,40}(잔액|잔고|잔량)|(잔액|잔고).{0,40}한도/,
    word: /^REJECT_CARD_PAYMENT$/,
  },
  {
    id: 'declined-password',
    code: 'declined',
    detail: 'password',
    money: 'not-moved',
    text: /(비밀|패스)(번호|워드)|비번|핀번호|PIN(번호|오류)|password/i,
    word: /PASSWORD/,
  },
  {
    id: 'declined-stolen',
    code: 'declined',
    detail: 'stolen',
    money: 'not-moved',
    text: /도난|분실|위변조카드|위조카드|lostcard|stolen/i,
    word: /LOST|STOLEN/,
  },
  {
    id: 'declined-installment',
    code: 'declined',
    detail: 'installment',
    money: 'not-moved',
    text: /할부.{0,12}(불가|지원|안됨|안되|없|초과|제한|개월|기간|거래|오류|선택|이상)|개월수?(오류|불가|초과)/,
    word: /INSTALLMENT/,
  },
  {
    id: 'declined-balance',
    code: 'declined',
    detail: 'balance',
    money: 'not-moved',
    text: /(잔액|잔고|잔량|예금|포인트|머니|금액)(이|가)?부족|(잔액|잔고)(이|가)?(초과|없)|insufficient/i,
    word: /BALANCE|INSUFFICIENT|^REJECT_ACCOUNT_PAYMENT$/,
  },
  {
    id: 'declined-limit',
    code: 'declined',
    detail: 'limit',
    money: 'not-moved',
    text: /한도.{0,10}(초과|부족|제한|소진|없|넘)|한도액|(사용|이용|결제|승인|거래|구매)(가능)?(금액|횟수|건수|회수)(을|를|이|가)?초과|(횟수|건수|회수)(을|를|이|가)?초과|limitexceed/i,
    word: /LIMIT|EXCEED/,
  },
  {
    id: 'declined-expired',
    code: 'declined',
    detail: 'expired',
    money: 'not-moved',
    text: /유효(기간|년월|기한|일자)|만료(된|일)?카드|카드(가)?만료|기간만료|expiredcard|cardexpired/i,
    word: /EXPIR/,
  },
  {
    id: 'merchant-not-set-up',
    code: 'request-rejected',
    money: 'may-have-moved',
    text: /(가맹점|상점|업체|고객사|스토어|단말기?|CPID|MID|상점ID)(정보|ID|아이디|코드|번호|인증|설정|상태)?(이|가|은|는|을|를|에|의)?.{0,4}(오류|이상|미등록|미존재|없|아니|아닙|아님|조회|불일치|해지|정지|확인|만료)|(미등록|등록되지않은|등록안된|존재하지않는|없는|해지|거래정지|정지된?|잘못된|유효하지않은)(PG)?(업체|가맹점|상점|단말|CPID|MID)|(PG|상점|가맹점|업체|설정|계약).{0,4}(설정|미계약|계약된?)|미계약|계약(이|된|되지).{0,8}(아닙|아님|아니|않|없)|설정오류/,
  },
  {
    id: 'declined-suspended',
    code: 'declined',
    detail: 'suspended',
    money: 'not-moved',
    text: /(거래|사용|이용|카드|일시|결제|서비스)정지|정지된?(카드|계좌|회원|고객)|(거래|사용|이용)중지|중지된?카드|해지(된)?(카드|계좌|회원)|(카드|계좌)해지|탈회|폐기카드|직권정지|휴면|suspend/i,
    word: /STOPPED|SUSPEND/,
  },
  {
    id: 'declined-authentication',
    code: 'declined',
    money: 'not-moved',
    text: /카드사(인증|승인)(이|에)?실패|(본인|사용자|카드|ISP|안심클릭|안심결제|간편결제)인증(이|에)?(실패|오류|불일치)|생년월일|주민(등록)?번호|사업자(등록)?번호.{0,4}(오류|불일치|틀)|본인(확인|명의)|CV[CV]/i,
  },
  {
    id: 'declined-issuer',
    code: 'declined',
    detail: 'issuer',
    money: 'not-moved',
    text: /거절|(카드사|발급사|은행|발행사|카드회사|통신사|이통사)(에|로)?(으로)?.{0,3}(문의|전화|연락|확인|요망)|승인(이)?(불가|실패)|(거래|사용|이용|결제|취급)(이|을|를|은)?(불가|제한|할수없|불능)|(불가|제한|무효|미등록|등록되지않은|없는|비정상|사고|블랙|미발급|유효하지않은|잘못된|지원하지않는|지원되지않는|해외|법인|기프트|선불|체크|오류)카드|카드(번호|정보|상태|종류|사용).{0,5}(오류|틀|불일치|불가|제한|이상|잘못|확인|올바르지|유효하지)|카드(가|는|로는|로)?.{0,6}(없|아닙|불가|제한|이상)|계좌.{0,8}(오류|없|불가|이상|제한|틀|불일치)|위험|이상거래|부정(사용|거래)|FDS|차단/i,
    word: /REJECT|^INVALID_(CARD|STOPPED|BIRTH)|^NOT_SUPPORTED_(CARD|BANK)|RESTRICTED|^(NOT_AVAILABLE|INVALID)_(BANK|ACCOUNT)|FORBIDDEN_CARD|BLOCKED/,
  },
  {
    id: 'pg-network',
    code: 'network',
    money: 'may-have-moved',
    text: /통신.{0,8}(실패|오류|에러|장애|불가|불능|두절|이상|않|끊)|(connect|connection|socket|소켓|연결|접속|망|회선|네트워크|네트웍|network).{0,8}(실패|오류|에러|장애|불가|끊|이상|fail|error|refused|reset|확인|않)|(전문|데이터|요청|자료)?(송신|전송|수신|송수신)(에|이|중)?(실패|오류|에러|장애|불가)/i,
    word: /NETWORK|CONNECT/,
  },
  {
    id: 'request-rejected',
    code: 'request-rejected',
    money: 'may-have-moved',
    text: /필수|파라[미메](터|타)|(포맷|포멧|형식|format|타입|길이|자릿?수)(이|가)?.{0,4}(에러|오류|error|틀|맞지|올바르지|잘못|초과)|전문(오류|에러|이상)|(지원|제공|허용|등록|사용)(하지|되지)(않|아니)|미지원|권한(이)?(없|오류)|(인증|헤더|서명|해시|암호화|키|key|hash).{0,6}(값)?(이|가)?.{0,6}(잘못|유효하지|불일치|올바르지)|인증오류:|여부오류|구분오류|(올바르지않은|잘못된|유효하지않은|부적절한|허용되지않는)(요청|값|금액|주문|결제수단|데이터|입력|접근|인자|경로|통화|URL)|(요청|값|금액|주문번호|통화|화폐|URL|데이터)(이|가)?(올바르지|유효하지|잘못되|부정확)|(금액|주문번호|상품명|통화)(이|가)?.{0,3}(오류|에러|불일치|없|누락|다릅|틀)|누락|미입력|입력(해야|하세요|하여|해주|되지)|원(미만|이하|이상)(의)?.{0,8}(결제|불가)|최소(결제)?금액|불가능합니다$|(mustbe|required|notsupported|notallowed|invalid|illegal|badrequest|unauthorized|notfound)/i,
    word: /^(INVALID|UNAUTHORIZED|FORBIDDEN|NOT_(FOUND|SUPPORTED|ALLOWED|REGISTERED)|BELOW|BAD|MISSING|REQUIRED|INCORRECT)/,
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
