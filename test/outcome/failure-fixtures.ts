import type { DeclineDetail, PgErrorDetail } from '../../src/outcome/failure-code.ts'
import type { FailureCode } from '../../src/outcome/outcome.ts'

/** A message that PortOne or a PG emits, and what it means. */
export interface FailureFixture {
  /** The text, verbatim. */
  text: string
  code: FailureCode
  /** Absent: not a decline, or one that doesn't say why. */
  detail?: DeclineDetail | PgErrorDetail
  /** Absent: `'may-have-moved'`. */
  money?: 'not-moved'
  /** The PG's own code and message inside. Absent: none. */
  pg?: [code: string, message: string]
  /** Absent: none. */
  errorCode?: string
  /** The PG that sent it, where the reading needs it. */
  provider?: string
  source: string
}

const notMoved = 'not-moved' as const
const declined = (detail: DeclineDetail) => ({ code: 'declined', detail, money: notMoved }) as const
/** Stopped at the request, by what the text names. */
const stopped = { code: 'request-rejected', money: notMoved } as const
const rejected = { code: 'request-rejected' } as const

const books = "PG code books linked from PortOne's docs"

/** Every wrapper, each with a text of its own. */
export const grammar: FailureFixture[] = [
  {
    text: 'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_012345678901) 3112, 한도가 초과하였습니다.',
    code: 'declined',
    detail: 'limit',
    money: notMoved,
    pg: ['3112', '한도가 초과하였습니다.'],
    source: 'public issue, danal_tpay callback',
  },
  {
    text: 'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_012345678901) 8105, 포맷에러(지불|신용카드|금액)',
    ...stopped,
    pg: ['8105', '포맷에러(지불|신용카드|금액)'],
    source: 'public capture, kcp: the text holds the other separator',
  },
  {
    text: 'F0005:결제가 중단되었습니다(imp_42234234).01 | 사용자가 결제를 취소 하였습니다.',
    code: 'user-cancelled',
    pg: ['01', '사용자가 결제를 취소 하였습니다.'],
    source: "PortOne's native SDK, html5_inicis redirect",
  },
  {
    text: 'F0005:결제가 중단되었습니다(imp_****************).01 | 정상적 인증 처리가 되지 않았습니다.',
    code: 'pg-error',
    pg: ['01', '정상적 인증 처리가 되지 않았습니다.'],
    source: 'public capture: the same PG code as the cancel above, another meaning',
  },
  {
    text: '[01] 사용자가 결제를 취소 하였습니다.',
    code: 'user-cancelled',
    errorCode: 'F400',
    pg: ['01', '사용자가 결제를 취소 하였습니다.'],
    source: "PortOne's welcome page, mobile",
  },
  {
    text: '[PAY_PROCESS_ABORTED] Toss Payments와 계약된 결제수단(SSG)이 아닙니다.',
    ...stopped,
    errorCode: 'F400',
    pg: ['PAY_PROCESS_ABORTED', 'Toss Payments와 계약된 결제수단(SSG)이 아닙니다.'],
    source: "PortOne's tosspayments page",
  },
  {
    text: '[결제포기] 사용자가 결제를 취소하셨습니다',
    code: 'user-cancelled',
    source: 'public code, kakaopay callback',
  },
  { text: '사용자가 결제를 취소하셨습니다', code: 'user-cancelled', source: 'public dump, html5_inicis callback' },
  {
    text: '결제 창 호출에 실패하였습니다. 스토어 정보를 조회하는데 실패하였습니다.',
    code: 'request-rejected',
    money: notMoved,
    errorCode: 'F500',
    source: 'public issue, ksnet',
  },
  {
    text: '결제 창 호출에 실패하였습니다. 이미 승인 완료 되거나 승인 요청 된 거래 건(fa19fa8c-c3ea-40cc-9756-4de39faf8034)입니다.',
    code: 'already-paid',
    errorCode: 'F400',
    source: 'public issue, tosspayments',
  },
  { text: '에러코드 : ', code: 'pg-error', source: 'public issue, nice redirect: nothing after the colon' },
  {
    text: encodeURIComponent('사용자가 결제를 취소하였습니다'),
    code: 'user-cancelled',
    source: "PortOne's tosspayments page: still percent-encoded on Internet Explorer",
  },
  { text: '사용자가 결제를 취소하셨습니다'.normalize('NFD'), code: 'user-cancelled', source: 'decomposed Hangul' },
  { text: '\t사용자가  결제를 취소하셨습니다 \n', code: 'user-cancelled', source: 'odd white space' },
  {
    text: '결제에 실패하였습니다. [8901] 미등록PG업체/거래정지업체',
    ...stopped,
    pg: ['8901', '미등록PG업체/거래정지업체'],
    source: 'public record, nice: a sentence in front of the bracket',
  },
  {
    text: '결제승인에 실패하였습니다. [2116]개인 월 한도금액 초과',
    code: 'declined',
    detail: 'limit',
    money: notMoved,
    pg: ['2116', '개인 월 한도금액 초과'],
    source: 'public issue, billing record: no space behind the bracket',
  },
  {
    text: '다날 서버로부터 받은 응답이 올바르지 않습니다.[인증실패] 업체정보에 이상이 있습니다. 해당 서비스 업체로 문의하여 주십시오.',
    code: 'request-rejected',
    errorCode: '9014',
    source: 'public issue, danal: a tag in words behind a sentence',
  },
]

/** Wrappers seen in few places only. */
export const rareGrammar: FailureFixture[] = [
  {
    text: 'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_741185732086) [코드: V023] 파라미터의 데이터 설정이 잘못되었습니다.[신용카드 본인인증은 계약되지 않은 인증방법입니다.상점에 문의해 주세요.]',
    ...stopped,
    pg: [
      'V023',
      '파라미터의 데이터 설정이 잘못되었습니다.[신용카드 본인인증은 계약되지 않은 인증방법입니다.상점에 문의해 주세요.]',
    ],
    source: 'public issue, html5_inicis billing: the code in a bracket of words',
  },
  {
    text: '01 | 필수요청 값이 누락되었습니다.',
    ...stopped,
    pg: ['01', '필수요청 값이 누락되었습니다.'],
    source: "Inicis mobile's own form, from a public issue",
  },
  {
    text: '결제 창 호출에 실패하였습니다. 요청을 파싱하는 과정에서 에러가 발생했습니다.\npayMethod violates the rule EQUALS("EASY_PAY") (value="card")',
    code: 'request-rejected',
    money: notMoved,
    source: 'public capture: a line break and English inside',
  },
  {
    text: '회원님의 요청으로 결제가 취소되었습니다.결제를 원하시는 경우, 다시 진행해 주세요.[SCREENID:421](AV17)',
    code: 'user-cancelled',
    source: "a card company's screen, html5_inicis",
  },
  { text: '결제에 실패하였습니다.(망취소 처리)', code: 'pg-error', source: 'NICEPAY code book: no customer cancelled' },
  { text: '현금영수증 중복발급', code: 'already-paid', source: 'NICEPAY code book: not the order' },
  { text: '이미 취소된 거래건 입니다.', code: 'pg-error', source: 'NICEPAY code book: about a refund' },
  {
    text: '비밀번호 오류횟수가 초과하였습니다.',
    ...declined('tries'),
    source: 'NICEPAY code book: not a limit',
  },
  { text: '카드사 인증시간이 초과하였습니다.', code: 'timed-out', source: 'NICEPAY code book: not a limit' },
  { text: '팝업 차단 설정 해제 후 다시 결제를 해 주십시오.', code: 'popup-blocked', source: `${books}, danal` },
]

const nicepay = 'NICEPAY code book'
const tossCodes = "Toss Payments' error codes"
const english = `${tossCodes}, in English`
const bank = "banks' answers to a transfer, in the public code books of CMS"
const naverPay = "Naver Pay's own words, from shops that show them"

/** Toss Payments' code in words and its text, as its module hands them over. */
const tagged = (pgCode: string, message: string) => ({
  text: `[${pgCode}] ${message}`,
  pg: [pgCode, message] as [string, string],
})

/** A text for every alternative of the signal table that needs one of its own, in the table's order. */
const words: FailureFixture[] = [
  {
    text: '결제모듈 구동 중에 오류가 발생하였습니다. 페이지 새로고침 후 다시 시도해주세요.\nundefined',
    code: 'pg-error',
    source: "measured on PortOne's legacy scripts: an alert, read as the message",
  },
  { text: '가상계좌 채번취소(환불) 상태이므로 입금처리 실패', code: 'pg-error', source: nicepay },
  { text: '부분취소는 운영 환경에서 이용 가능(샌드박스는 부분취소 미제공)', code: 'pg-error', source: nicepay },
  { text: '취소금액이 취소가능금액보다 큼.', code: 'pg-error', source: nicepay },
  { text: '취소 불가능 거래', code: 'pg-error', source: nicepay },
  { text: '망상 취소 허용시간 초과', code: 'pg-error', source: `${nicepay}: no time-out of this payment` },
  { text: '이미 사용된 OrderId 입니다.', code: 'already-paid', source: nicepay },
  { text: 'orderid {}가 이미 존재합니다.', code: 'already-paid', source: nicepay },
  { text: '이미 처리된 결제 입니다.', code: 'already-paid', source: tossCodes },
  { text: '기승인존재', code: 'already-paid', source: nicepay },
  {
    text: '[R201] 승인요청 완료건으로 재승인 요청 불가',
    code: 'already-paid',
    pg: ['R201', '승인요청 완료건으로 재승인 요청 불가'],
    source: 'public issue of KG Inicis',
  },
  {
    text: '인증 성공한 거래로 재요청 되었습니다 결제가 정상적으로 이루어 지지 않았을 경우 가맹점 페이지로 가서 다시 결제하여 주십시요',
    code: 'already-paid',
    source: nicepay,
  },
  {
    ...tagged('ALREADY_PROCESSED_PAYMENT', 'This is a payment that has already been processed.'),
    code: 'already-paid',
    source: english,
  },
  {
    ...tagged('INVALID_METHOD_TRANSACTION', '이미 다른 요청을 수행하고 있어요.'),
    code: 'pg-error',
    detail: 'in-progress',
    source: `${tossCodes}: another request is in progress`,
  },
  { text: 'Duplicated page call', code: 'already-paid', source: "Eximbay's code book: the answer page ran twice" },
  { text: '결제를 취소하셨습니다. 주문 내용 확인 후 다시 결제해주세요.', code: 'user-cancelled', source: naverPay },
  { text: '인증취소하셨습니다.[SCREENID:301](A011)', code: 'user-cancelled', source: 'public issue of KG Inicis' },
  { text: 'Payment has been canceled by the customer.', code: 'user-cancelled', source: english },
  { text: 'userCancel', code: 'user-cancelled', source: "Naver Pay's resultMessage, public code" },
  { ...tagged('USER_CANCEL', '취소되었습니다.'), code: 'user-cancelled', source: "public code around Toss's script" },
  {
    ...tagged('PAY_PROCESS_CANCELED', '사용자에 의해 결제가 취소되었습니다.'),
    code: 'user-cancelled',
    source: tossCodes,
  },
  {
    text: '[1009] ',
    errorCode: 'F400',
    provider: 'nice_v2',
    code: 'user-cancelled',
    pg: ['1009', ''],
    source: 'public code: a shop takes 1009 beside F400 for a cancel; the words behind it were not seen',
  },
  { text: 'Can not open popup window - blocked', code: 'popup-blocked', source: "public issue of PayPal's script" },
  { text: 'Load failed', errorCode: 'F500', code: 'network', source: "WebKit's words where Chromium has the above" },
  {
    text: 'NetworkError when attempting to fetch resource.',
    errorCode: 'F500',
    code: 'network',
    source: "Firefox's words where Chromium has the above",
  },
  {
    text: 'Not found PG [ nice ] and any PG in your info.',
    code: 'request-rejected',
    source: "public issue of PortOne's Android SDK",
  },
  {
    text: '인증 헤더 값을 잘못 입력했거나 해당 인증 값이 유효하지 않습니다.',
    errorCode: 'InvalidMerchantAuth',
    ...rejected,
    money: notMoved,
    source: "PortOne's Naver Pay answers",
  },
  { text: '안전결제|거래 타임아웃', code: 'timed-out', source: `${books}, kcp` },
  { text: '이미 만료된 세션 아이디 입니다.', code: 'timed-out', source: nicepay },
  { text: '세션키는 필수 값입니다.', ...stopped, source: nicepay },
  {
    ...tagged('NOT_FOUND_PAYMENT_SESSION', 'Payment session does not exist because the session time has expired'),
    code: 'timed-out',
    source: english,
  },
  { text: '결제 가능한 시간이 지났습니다. 주문 내용 확인 후 다시 결제해주세요.', code: 'timed-out', source: naverPay },
  {
    text: '비정상 접근입니다.',
    code: 'timed-out',
    source: "PortOne's old documentation: back or reload in the window",
  },
  {
    ...tagged('REJECT_CARD_PAYMENT', 'Payment failed due to limit exceeded or insufficient balance'),
    ...declined('limit-or-balance'),
    source: english,
  },
  { ...tagged('INVALID_PASSWORD', 'Incorrect password'), ...declined('password'), source: english },
  { text: '도난카드', ...declined('stolen'), source: `${books}, kcp` },
  { text: '분실 혹은 거래불가 카드', ...declined('stolen'), source: `${books}, kcp` },
  {
    ...tagged('INVALID_CARD_LOST_OR_STOLEN', 'This is a lost or stolen card'),
    ...declined('stolen'),
    source: english,
  },
  { ...tagged('INVALID_EMAIL', '유효하지 않은 이메일 주소 형식입니다.'), ...stopped, source: tossCodes },
  { text: '인증오류:무이자할부여부오류', ...declined('installment'), source: `${books}, kakaopay` },
  { text: '필드 길이가 초과되었습니다', ...stopped, source: nicepay },
  { text: '가상계좌 계좌번호 미입력 오류', ...stopped, source: nicepay },
  { text: '상품개수 미설정 오류입니다', ...stopped, source: nicepay },
  { text: 'CPID 설정 오류', ...stopped, source: "PortOne's nice_v2 page" },
  { text: '외화 결제는 결제수단 지정하여 이용 가능 합니다', ...rejected, source: nicepay },
  { text: '통화코드 오류', ...stopped, source: nicepay },
  { text: '요청전문 검증오류 입니다.', ...rejected, source: nicepay },
  { text: '정의되지 않은 지불수단 입니다', ...stopped, source: nicepay },
  { text: '금액 오류(1000원 미만 신용카드 승인 불가)', ...stopped, source: nicepay },
  { text: '가상계좌 입금예정일 오류', ...stopped, source: nicepay },
  { text: '가상계좌 입금예정시간 오류', ...stopped, source: nicepay },
  { ...tagged('BELOW_ZERO_AMOUNT', '금액은 0보다 커야 합니다.'), ...stopped, source: tossCodes },
  { text: '면세금액이 결제금액을 초과할수 없습니다.', ...stopped, source: nicepay },
  { text: '결제금액은 0원 결제가 불가합니다.', ...stopped, source: nicepay },
  {
    ...tagged(
      'EXCEED_MAX_CARD_INSTALLMENT_PLAN',
      'Maximum number of installment months exceeded. (`installmentPlanMonths`)',
    ),
    ...declined('installment'),
    source: english,
  },
  {
    ...tagged('REJECT_ACCOUNT_PAYMENT', 'Payment declined due to insufficient balance.'),
    ...declined('balance'),
    source: english,
  },
  { text: '하루 결제 가능 횟수를 초과했습니다.', ...declined('limit'), source: tossCodes },
  { text: '가상계좌 최대거래금액 초과', ...stopped, source: nicepay },
  { text: '당월 결제 가능금액인 1,000,000원을 초과 하셨습니다.', ...declined('limit'), source: tossCodes },
  {
    ...tagged('EXCEED_MAX_PAYMENT_AMOUNT', 'You have exceeded the amount you can pay per day'),
    ...declined('limit'),
    source: english,
  },
  { text: '유효기간오류', ...declined('mismatch'), source: `${books}, html5_inicis` },
  {
    ...tagged('INVALID_CARD_EXPIRATION', 'Please check the card expiration date information again.'),
    ...declined('mismatch'),
    source: english,
  },
  { text: '계좌이체 서비스가능 상점이 아닙니다.', ...stopped, source: `${books}, html5_inicis` },
  {
    ...tagged('NOT_FOUND_TERMINAL_ID', '단말기번호(Terminal Id)가 없습니다. 토스페이먼츠로 문의 바랍니다.'),
    ...stopped,
    source: tossCodes,
  },
  { text: '계좌이체 CPID를 확인해 주세요', ...stopped, source: nicepay },
  {
    text: '01 | 요청 MID 와 TID 가 일치하지 않습니다.',
    ...rejected,
    pg: ['01', '요청 MID 와 TID 가 일치하지 않습니다.'],
    source: 'public issue of KG Inicis',
  },
  { text: '잘못된 시크릿키 연동 정보 입니다.', ...stopped, source: tossCodes },
  { ...tagged('UNAUTHORIZED_KEY', 'Unauthorized secretKey or clientKey'), ...stopped, source: english },
  { ...tagged('INVALID_STOPPED_CARD', 'This is a suspended card.'), ...declined('suspended'), source: english },
  { text: '거래중지계좌', ...declined('suspended'), source: bank },
  { text: '계좌번호 사용중지 상태', ...declined('suspended'), source: nicepay },
  { text: '해지된계좌', ...declined('suspended'), source: bank },
  { text: '해약계좌', ...declined('suspended'), source: bank },
  { text: '생년월일/사업자번호불일치', ...declined('mismatch'), source: bank },
  {
    text: '타인 명의 카드는 결제가 불가능합니다. 회원 본인 명의의 카드로 결제해주세요.',
    ...declined('mismatch'),
    source: naverPay,
  },
  {
    ...tagged('INVALID_CARD_IDENTITY', '입력하신 주민번호/사업자번호가 카드 소유주 정보와 일치하지 않습니다.'),
    ...declined('mismatch'),
    source: tossCodes,
  },
  { text: 'CVC 오류', ...declined('mismatch'), source: "public code, a shop's list of a PG's codes" },
  { text: '예금주 실명번호 불일치', ...declined('mismatch'), source: "NICEPAY's developer page" },
  { text: '신용카드사와 통신실패입니다. 잠시후 이용해 주십시오.', code: 'network', source: `${books}, uplus` },
  { text: '서버로 소켓 연결 중 오류가 발생하였습니다', code: 'network', source: nicepay },
  { text: '전문 송신 중 오류가 발생하였습니다', code: 'network', source: nicepay },
  { text: 'Communication Error', code: 'network', source: "Eximbay's code book" },
  { text: '카드사로 문의', ...declined('issuer'), source: `${books}, kcp` },
  {
    text: '신용카드 자체의 문제로 사용을 제한하는것이 아니라 서비스 정책상 사용을 제한함을 양해바랍니다.',
    ...declined('issuer'),
    source: `${books}, html5_inicis`,
  },
  { text: '국내카드 달러승인불가', ...declined('issuer'), source: nicepay },
  { text: '해당카드는 사용이 불가능 합니다 타사카드를 이용해주세요', ...declined('issuer'), source: nicepay },
  { text: '인증 불가카드', ...declined(null), source: nicepay },
  // An institution whose service isn't to be had is no refusal of the customer's means.
  { text: '회원사 서비스 불가 은행', code: 'declined', detail: 'issuer', source: nicepay },
  { text: 'VISA3D 인증을 이용할 수 없는 카드 입니다', ...declined(null), source: nicepay },
  {
    ...tagged('SUSPECTED_PHISHING_PAYMENT', '결제에 실패했습니다. 피싱사고 의심 거래입니다.'),
    ...declined(null),
    source: tossCodes,
  },
  {
    ...tagged('INVALID_ACCOUNT_INFO_RE_REGISTER', '유효하지 않은 계좌입니다. 계좌 재등록 후 시도해주세요.'),
    ...declined('issuer'),
    source: tossCodes,
  },
  { text: '지원되지 않는 카드 종류입니다.', ...declined('issuer'), source: tossCodes },
  { ...tagged('INVALID_REJECT_CARD', 'Refer to card issuer/decline.'), ...declined('issuer'), source: english },
  { text: '계좌번호오류', ...declined('mismatch'), source: bank },
  { text: '연체계좌 또는 지점통제계좌', ...declined('suspended'), source: bank },
  { text: '자동이체미등록계좌', ...declined('unregistered'), source: bank },
  { text: '압류계좌', ...declined('suspended'), source: bank },
  { text: '연체계좌', ...declined('suspended'), source: bank },
  { text: '카드번호 오류', ...declined('mismatch'), source: nicepay },
  {
    ...tagged(
      'REJECT_TOSSPAY_INVALID_ACCOUNT',
      '선택하신 출금 계좌가 출금이체 등록이 되어 있지 않아요. 계좌를 다시 등록해 주세요.',
    ),
    ...declined('unregistered'),
    source: tossCodes,
  },
  { text: 'Decline - BLACKLIST', ...declined(null), source: "Eximbay's code book" },
  {
    ...tagged('NOT_REGISTERED_CARD_COMPANY', '카드를 사용 등록 후 이용해주세요.'),
    ...declined('unregistered'),
    source: tossCodes,
  },
  { text: '허용되지 않은 IP입니다', ...stopped, source: nicepay },
  { text: '지원하지 않는 지불수단입니다', ...stopped, source: nicepay },
  { text: '페이팔에서 제공하지 않는 빌링키 발급 수단입니다.', ...stopped, source: "PortOne's PayPal page" },
  { text: '요청 금액이 올바르지 않습니다', ...stopped, source: nicepay },
  { text: '잘못된 요청 입니다.', ...stopped, source: nicepay },
  { text: 'TID가 유효하지 않습니다', ...rejected, source: nicepay },
  { text: '요청된 금액과 내역 금액이 일치하지 않습니다.', ...rejected, source: nicepay },
  {
    ...tagged('NOT_REGISTERED_BUSINESS', '등록되지 않은 사업자 번호입니다.'),
    ...rejected,
    source: tossCodes,
  },
  { text: '필드값이 누락되었습니다.', ...stopped, source: `${nicepay}: the field's name stands before it` },
  {
    text: '나이스페이 V2 계좌이체 에스크로 결제시 다이렉트 호출은 불가능합니다.',
    ...stopped,
    source: "PortOne's nice_v2 page",
  },
  { text: '네이버페이 easyPayMethod 데이터 확인이 필요합니다.', ...rejected, source: nicepay },
  { text: '결제 금액이 최소 금액보다 적습니다', ...stopped, source: nicepay },
  {
    ...tagged('BELOW_MINIMUM_AMOUNT', '신용카드는 결제금액이 100원 이상, 계좌는 200원이상부터 결제가 가능합니다.'),
    ...stopped,
    source: tossCodes,
  },
  { text: 'Invalid request parameter', ...stopped, source: "Eximbay's code book" },
  { ...tagged('NOT_SUPPORTED_METHOD', 'This payment method is not supported.'), ...stopped, source: english },
  { ...tagged('FORBIDDEN_REQUEST', 'Not allowed request'), ...stopped, source: english },
  // What says that something failed, and nothing of what happened to the money.
  {
    ...tagged('UNKNOWN_PAYMENT_ERROR', '결제에 실패했어요. 같은 문제가 반복된다면 은행이나 카드사로 문의해주세요.'),
    code: 'pg-error',
    source: `${tossCodes}: no issuer declined`,
  },
  {
    ...tagged('PAY_PROCESS_ABORTED', 'Payment has been canceled or has not been processed.'),
    code: 'pg-error',
    source: `${english}: canceled, or not`,
  },
  {
    ...tagged('NOT_AVAILABLE_BANK', '은행 서비스 시간이 아닙니다.'),
    code: 'pg-error',
    detail: 'maintenance',
    source: tossCodes,
  },
  {
    ...tagged('NOT_AVAILABLE_PAYMENT', '결제가 불가능한 시간대입니다.'),
    code: 'pg-error',
    detail: 'maintenance',
    source: tossCodes,
  },
]

/** Every code by documented texts, old and new. */
export const meanings: FailureFixture[] = [
  { text: '', errorCode: 'F1002', code: 'already-paid', source: 'public issue: the code alone' },
  { text: '이미 결제가 이루어진 거래건입니다.', errorCode: 'F1002', code: 'already-paid', source: 'public code' },
  { text: '상점주문번호 중복 오류', code: 'already-paid', source: `${books}, html5_inicis` },
  { text: '가맹점 주문번호 중복 거래 요청입니다.', code: 'already-paid', source: `${books}, danal` },
  { text: '중복된 주문번호입니다.', code: 'already-paid', source: `${books}, uplus` },
  { text: '사용자 결제 취소', code: 'user-cancelled', source: 'public dump, kcp' },
  { text: '사용자에 의한 취소입니다.(091)', code: 'user-cancelled', source: 'public capture, html5_inicis mobile' },
  { text: '사용자가 취소한 거래입니다.', code: 'user-cancelled', source: `${books}, danal` },
  { text: '사용자 요청에 의해 거래가 중단 되었습니다.', code: 'user-cancelled', source: `${books}, danal phone` },
  { text: '사용자가 결제를 취소함', code: 'user-cancelled', source: 'public record, html5_inicis' },
  { text: '결제를 취소하였습니다.', code: 'user-cancelled', source: 'public code' },
  { text: '사용자가 browser 연결을 끊었습니다.', code: 'user-cancelled', source: `${books}, uplus phone` },
  {
    text: 'V1 requestPaymentToV2()에 onForceClose() 구현 필요',
    errorCode: 'F500',
    code: 'user-cancelled',
    source: "measured on PortOne's script 1.5.0 and 1.10.0 when the window was closed by force",
  },
  { text: '[3001] ', provider: 'kcp', code: 'user-cancelled', pg: ['3001', ''], source: `${books}, kcp: a code alone` },
  { text: '[3001] ', provider: 'uplus', code: 'pg-error', pg: ['3001', ''], source: 'the same code of another PG' },
  // What naive code takes for a cancel.
  {
    text: '한도 초과로 승인 실패 되었습니다(거래 취소)',
    code: 'declined',
    detail: 'limit',
    source: `${books}, html5_inicis`,
  },
  { text: 'Timeout 에 의한 취소', code: 'timed-out', source: `${books}, html5_inicis` },
  {
    text: '인증 시간 초과로 거래가 자동취소되었습니다. 다시 시도해 주십시오.',
    code: 'timed-out',
    source: `${books}, danal`,
  },
  { text: '취소 한도 초과 오류입니다.', code: 'pg-error', source: `${books}, danal: about a refund` },
  { text: '취소거절이미취소된거래', code: 'pg-error', source: `${books}, kakaopay: about a refund` },
  { text: '기승인 취소된 거래', code: 'pg-error', source: `${books}, kcp` },
  { text: '상점 한도 초과입니다.', code: 'request-rejected', source: `${books}, tosspayments: the merchant's limit` },
  // Declines, by what they say.
  { text: '잔액이 부족합니다.', code: 'declined', detail: 'balance', money: notMoved, source: `${books}, danal` },
  {
    text: '1회사용금액초과(한도초과)',
    code: 'declined',
    detail: 'limit',
    money: notMoved,
    source: `${books}, kakaopay`,
  },
  {
    text: '고객님의 신용카드 한도가 부족하거나, 체크카드인 경우 통장잔액 부족입니다(한도초과 또는 잔액부족)',
    code: 'declined',
    detail: 'limit-or-balance',
    money: notMoved,
    source: `${books}, uplus`,
  },
  {
    text: '카드유효기간만료 또는 불일치',
    code: 'declined',
    detail: 'expired',
    money: notMoved,
    source: `${books}, kcp`,
  },
  {
    text: '도난/분실 위/변조 카드입니다.',
    code: 'declined',
    detail: 'stolen',
    money: notMoved,
    source: `${books}, danal`,
  },
  { text: '거래정지 카드입니다.', code: 'declined', detail: 'suspended', money: notMoved, source: `${books}, danal` },
  {
    text: '해당 카드 할부 지원안됨',
    code: 'declined',
    detail: 'installment',
    money: notMoved,
    source: `${books}, uplus`,
  },
  { text: '비밀번호 오류', code: 'declined', detail: 'password', money: notMoved, source: `${books}, kcp` },
  { text: '카드사 거절(기타사유)', code: 'declined', detail: 'issuer', money: notMoved, source: `${books}, kcp` },
  { text: '카드사 인증 실패', code: 'declined', detail: null, money: notMoved, source: 'NICEPAY code book' },
  // A late PG's decline is never final.
  { text: '잔액부족', provider: 'paymentwall', code: 'declined', detail: 'balance', source: "PortOne's webhook page" },
  { text: '', errorCode: 'F500', code: 'request-rejected', source: 'public code' },
  {
    text: '등록 된 PG 설정 정보를 찾을 수 없습니다.',
    errorCode: 'NOT_READY',
    code: 'request-rejected',
    money: notMoved,
    source: "measured on PortOne's scripts",
  },
  {
    text: '등록 된 PG 설정 정보를 찾을 수 없습니다.',
    code: 'request-rejected',
    money: notMoved,
    source: "measured on PortOne's scripts: the text alone, as a wrapper that drops codes hands it on",
  },
  {
    text: '',
    errorCode: 'NOT_READY',
    code: 'request-rejected',
    money: notMoved,
    source: "measured on PortOne's scripts: the code alone, as a wrapper that drops texts hands it on",
  },
  {
    text: '등록되지 않은 PG모듈 정보입니다. 아임포트 관리자페이지에서 PG모듈 정보를 설정하신 후 다시 시도해주세요.',
    errorCode: 'F1001',
    code: 'request-rejected',
    money: notMoved,
    source: "measured on PortOne's scripts",
  },
  {
    text: '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.',
    code: 'request-rejected',
    money: notMoved,
    source: "read in PortOne's script 1.28.12",
  },
  {
    text: 'channelKey 가 올바르지 않습니다.',
    errorCode: 'F400',
    code: 'request-rejected',
    money: notMoved,
    source: "read in PortOne's script 1.28.12",
  },
  {
    text: '나이스페이 V2 휴대폰 소액결제시 상품 유형 파라미터는 필수 입력입니다.',
    ...stopped,
    source: "PortOne's nice_v2 page",
  },
  { text: 'taxFreeAmount must be 0 in Paypal!', code: 'request-rejected', source: "PortOne's PayPal page" },
  { text: '스마트로가 지원하지 않는 화폐입니다', ...stopped, source: "PortOne's smartro_v2 page" },
  { text: 'API 호출 권한이 없습니다', ...stopped, source: "PortOne's Naver Pay page" },
  {
    text: '거래요청 가능시간이 초과되었습니다. 처음부터 다시 시도해주십시오.',
    code: 'timed-out',
    source: `${books}, danal`,
  },
  { text: '세션 변경 또는 결제가능시간 초과입니다. 해결방법', code: 'timed-out', source: `${books}, uplus` },
  { text: 'VAN 통신 시간 초과', code: 'timed-out', source: `${books}, html5_inicis` },
  {
    text: '팝업을 호출하는데 실패하였습니다.',
    errorCode: 'NOT READY',
    code: 'popup-blocked',
    source: "read in PortOne's script 1.28.12",
  },
  ...['Internal Server Error', '<html><head><title>502 Bad Gateway</title></head></html>', 'no healthy upstream'].map(
    (body) => ({
      text: `결제 창 호출에 실패하였습니다. ${body}`,
      errorCode: 'F500',
      code: 'network' as const,
      money: 'not-moved' as const,
      source: "read in PortOne's scripts 1.3.0 to 1.10.0, and measured with 500: a body that is no JSON",
    }),
  ),
  {
    text: '결제 창 호출에 실패하였습니다. taxFreeAmount must be 0 in Paypal!',
    errorCode: 'F400',
    code: 'request-rejected',
    money: 'not-moved',
    source: "PortOne's own answers are JSON, with F400 for a request",
  },
  {
    text: '기능 실행을 위한 스크립트 로딩에 실패하였습니다.',
    errorCode: 'F500',
    code: 'network',
    source: "measured on PortOne's scripts 1.3.0 to 1.10.0: the driver's script can't be loaded",
  },
  {
    text: 'Failed to fetch',
    errorCode: 'F500',
    code: 'network',
    source: "measured on PortOne's script 1.10.0, offline",
  },
  { text: '서버와의 통신에 실패하였습니다 네트워크 환경을 확인하세요', code: 'network', source: 'NICEPAY code book' },
  { text: 'VAN 요청 전문 전송 실패', code: 'network', source: `${books}, html5_inicis` },
  { text: 'Connect 실패', code: 'network', source: `${books}, html5_inicis` },
  {
    text: '알 수 없는 이유로 결제가 중단되었습니다. 나이스페이로 문의(1661-0808)하세요.',
    code: 'pg-error',
    source: "PortOne's nice_v2 page",
  },
  { text: '(PG사 결제 장애) Internal error', code: 'pg-error', source: "PortOne's webhook page, Paymentwall" },
  { text: '이메일 주소 오류', code: 'pg-error', source: "PortOne's nice_v2 page: at approval" },
  // F400 alone is a catch-all, and no text is no cancel.
  { text: '', errorCode: 'F400', code: 'pg-error', source: 'the code alone says nothing' },
  ...words,
]
