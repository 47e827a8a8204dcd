// The Korean of `signalNotes` and `moneyArguments`, for docs/ko/signals.md alone: nothing that is published loads it.

const lookUp = '재고를 풀거나 다시 결제하게 하기 전에 서버에서 merchant_uid로 조회해 주세요.'
const otherMeans = '고객사가 할 일은 없습니다. 다른 카드나 결제수단을 고르게 해 주세요.'
const correct = '고객사가 할 일은 없습니다. 다시 입력하게 해 주세요.'
const askIssuer = '고객사가 할 일은 없습니다. 구매자가 카드사나 은행에 문의해야 합니다.'
const askCardCompany = '고객사가 할 일은 없습니다. 구매자가 카드사에 문의해야 합니다.'
const fixRequest = '요청을 PG 문서와 비교해 주세요.'
const fixSetUp = 'PG와의 계약과 포트원 콘솔의 채널을 확인해 주세요.'

/** Code books of PGs, with the codes that are meant. */
const books = (codes) => `포트원 문서에 링크된 PG 오류 코드표${codes ? ` (${codes})` : ''}`
const newer = (codes) => `나이스페이먼츠와 토스페이먼츠의 공개 오류 코드${codes ? ` (${codes})` : ''}`

/** What a developer wants to know of what decided, by the id in `because`. */
export const signalNotesKo = {
  'not-initialised': {
    says: 'IMP.init보다 먼저 결제를 요청했습니다.',
    source: '포트원 스크립트 1.1.5~1.10.0에서 측정, 1.28.12는 코드에서 확인',
    check:
      'loadImp로 스크립트를 불러오거나 IMP.init(userCode)를 한 번 호출해 주세요. 스크립트를 두 번 불러오면 앞선 초기화가 사라집니다.',
  },
  'script-broke': {
    says: '포트원 스크립트가 내부 예외를 잡았고, 더는 응답하지 않습니다.',
    source: '포트원 스크립트에서 측정',
    check: '브라우저 콘솔과, 요청에 평소와 다른 필드가 있는지 확인해 주세요. 1.5.0은 콜백도 부르지 않고 이렇게 됩니다.',
  },
  'quit-tag': {
    says: '포트원이 응답에 구매자의 결제 포기라고 표시했습니다.',
    source: '공개된 여러 기록의 `[결제포기]`',
    check: `Content-Security-Policy가 결제창을 막았을 때도 이렇게 기록됩니다. blockedBy를 확인해 주세요. ${lookUp}`,
  },
  fetch: {
    says: '브라우저가 포트원 서버에 연결하지 못했습니다.',
    source: '포트원 스크립트 1.10.0을 오프라인에서 측정. 문구는 브라우저가 만듭니다',
    check: `네트워크, 차단 프로그램, Content-Security-Policy의 connect-src를 확인해 주세요. ${lookUp}`,
  },
  'already-approved': {
    says: '포트원이나 PG에 이 주문이 승인되었거나, 진행 중이거나, 중복된 것으로 남아 있습니다.',
    source: `공개 이슈의 F1002와 \`이미 승인 완료 되거나 승인 요청 된 거래 건\`, ${books()}, ${newer()}`,
    check: `결제되었을 수도, 진행 중일 수도 있습니다. ${lookUp}`,
  },
  'portone-broke': {
    says: '포트원 서버나 그 앞의 게이트웨이가 요청을 처리하다 장애를 냈습니다. F500이며, 결제창을 열지 못했다는 문장 뒤에 포트원의 설명 대신 서버가 낸 문구가 있습니다.',
    source: '스크립트 1.3.0~1.10.0은 JSON이 아닌 본문 앞에 이 문장을 붙입니다(코드에서 확인, 500으로 측정)',
    check: '고객사가 할 일은 없습니다. 다시 시도하게 해 주세요. 포트원 상태 페이지를 확인해 주세요.',
  },
  'window-not-opened': {
    says: '포트원이 결제창을 열지 못했고, 그 이유를 뒤에 적었습니다.',
    source: '포트원의 PG별 문서와 공개 기록의 `결제 창 호출에 실패하였습니다.`',
    check: '메시지의 나머지에 필드나 채널이 적혀 있습니다. 요청을 PG 문서와 비교해 주세요.',
  },
  'not-set-up': {
    says: '요청한 PG나 채널이 포트원 콘솔에 설정되어 있지 않습니다.',
    source: '포트원 스크립트에서 측정(NOT_READY, F1001), 포트원의 네이버페이 응답',
    check: 'pg, channelKey, IMP.init의 고객사 식별코드를 확인해 주세요. 셋 다 같은 계정의 것이어야 합니다.',
  },
  'cancelled-by-customer': {
    says: '문구에 구매자가 취소했거나 나갔다고 적혀 있거나, PG가 그 뜻의 코드를 보냈습니다.',
    source: `html5_inicis, kcp, welcome, tosspayments의 공개 기록, 네이버페이의 문구, ${books()}`,
    check: `카드 한도 초과가 이렇게만 드러날 때가 있습니다. ${lookUp}`,
  },
  popup: {
    says: '브라우저가 팝업을 막았습니다.',
    source: '포트원 스크립트 1.28.12의 코드, 이전 버전의 alert, 다날 오류 코드표',
    check: 'IMP를 미리 불러 두고 클릭 핸들러에서 바로 호출해 주세요. 구매자에게는 팝업을 허용하도록 안내해 주세요.',
  },
  time: {
    says: '구매자의 결제 시간, 세션 또는 일회용 번호의 유효 시간이 지났습니다.',
    source: `${books('uplus J041, kcp 3008, danal 1153')}, 네이버페이의 문구`,
    check: `PG가 승인했는지는 여기서 알 수 없습니다. ${lookUp}`,
  },
  refund: {
    says: '환불이나 앞선 취소에 관한 문구입니다.',
    source: books('danal 1127, kakaopay 6003, kcp 8023'),
    check: lookUp,
  },
  'points-used': {
    says: '포인트, 쿠폰 또는 상품권이 이미 사용되었습니다.',
    source: books('kcp 7498'),
    check: otherMeans,
  },
  outage: {
    says: 'PG, 은행 또는 카드사의 시스템에 장애나 지연이 있습니다.',
    source: books('nice 2159, kftc 9999'),
    check: lookUp,
  },
  'in-progress': {
    says: '이 결제의 다른 시도나 한 단계가 아직 진행 중입니다.',
    source: `${newer('INVALID_METHOD_TRANSACTION')}, ${books('nice 4949')}`,
    check: `끝날 때까지 기다려 주세요. ${lookUp}`,
  },
  'closed-hours': {
    says: '은행, 카드사 또는 통신사의 서비스 시간이 아닙니다.',
    source: `${books('innopay 381, nice 4873')}, ${newer('NOT_AVAILABLE_BANK')}`,
    check: '은행이나 통신사의 이용 시간을 확인해 주세요. 구매자는 기다리거나 다른 결제수단을 써야 합니다.',
  },
  maintenance: {
    says: '은행, 카드사 또는 통신사가 점검 중입니다.',
    source: books('nice 0189, KT PhoneBill'),
    check: '구매자는 기다리거나 다른 결제수단을 써야 합니다.',
  },
  communication: {
    says: '포트원, PG, 은행 사이의 통신에 실패했습니다.',
    source: books('nice I001, uplus 3001, html5_inicis 494053'),
    check: `은행이 승인했는지는 여기서 알 수 없습니다. ${lookUp}`,
  },
  tries: {
    says: '비밀번호나 다른 확인을 너무 여러 번 틀려 잠겼습니다.',
    source: `${books('nice 0249, 0973')}, ISO 8583 응답 75`,
    check: askIssuer,
  },
  setting: {
    says: 'PG에 등록된 고객사 설정이 잘못되었습니다.',
    source: books('nice A109, A564'),
    check: fixSetUp,
  },
  password: {
    says: '비밀번호가 틀렸거나 등록되어 있지 않습니다.',
    source: books('kcp CC63, html5_inicis 170019'),
    check: correct,
  },
  key: {
    says: '고객사의 키, 토큰 또는 주소가 받아들여지지 않았습니다.',
    source: newer('INVALID_API_KEY, UNAUTHORIZED_KEY'),
    check: fixSetUp,
  },
  stolen: {
    says: '분실이나 도난으로 신고되었거나, 위조·변조되었거나, 훼손된 카드입니다.',
    source: `${books('kcp CC43, danal 3122')}, ISO 8583 응답 41, 43`,
    check: askCardCompany,
  },
  means: {
    says: '이 고객사에서 쓸 수 없거나 알 수 없는 결제수단입니다.',
    source: newer('V005, A242'),
    check: fixRequest,
  },
  'merchant-limit': {
    says: 'PG와 약정한 고객사의 한도를 모두 썼습니다.',
    source: books('tosspayments M015, danal 1137'),
    check: 'PG와의 계약을 확인해 주세요. 구매자가 카드를 바꿔도 해결되지 않습니다.',
  },
  installment: {
    says: '이 할부는 이용할 수 없습니다.',
    source: `${books('uplus C008, html5_inicis 500600')}, ${newer()}`,
    check: '일시불이나 다른 할부 개월 수를 안내해 주세요.',
  },
  'limit-or-balance': {
    says: '카드 한도 초과 또는 계좌 잔액 부족입니다. 어느 쪽인지는 PG가 알려 주지 않습니다.',
    source: `${books('uplus A8, danal 8104')}, ${newer()}`,
    check: otherMeans,
  },
  balance: {
    says: '잔액이 부족합니다.',
    source: `${books('danal 3133, kakaopay 7983')}, ISO 8583 응답 51`,
    check: otherMeans,
  },
  'answer-unreadable': {
    says: '은행, 카드사 또는 중계 기관의 응답을 해석하지 못했습니다.',
    source: books('nice A254, A403'),
    check: lookUp,
  },
  malformed: {
    says: '요청의 필드가 빠졌거나 형식이 잘못되었습니다.',
    source: `${books('kcp 8105')}, 포트원의 nice_v2 문서`,
    check: '요청을 PG 문서와 비교해 주세요. 메시지에 필드 이름이 있습니다.',
  },
  limit: {
    says: '카드, 계좌 또는 구매자의 한도를 넘었습니다.',
    source: `${books('kcp CC61, danal 3112, nice 8326')}, ISO 8583 응답 61`,
    check: otherMeans,
  },
  certificate: {
    says: '구매자의 인증서가 받아들여지지 않았습니다.',
    source: books('nice F102, F114'),
    check: otherMeans,
  },
  mismatch: {
    says: '구매자가 입력한 번호, 날짜, 이름 또는 CVC가 맞지 않습니다.',
    source: `${books('nice 04A4, 7576')}, ${newer('INVALID_CARD_NUMBER')}`,
    check: correct,
  },
  expired: {
    says: '카드 유효기간이 지났거나 틀립니다.',
    source: `${books('kcp CC54, kakaopay 0004')}, ISO 8583 응답 54`,
    check: otherMeans,
  },
  minor: {
    says: '구매자가 미성년자입니다.',
    source: books('danal, inicis mobile'),
    check: otherMeans,
  },
  merchant: {
    says: 'PG에 등록된 상점, 단말기 또는 계약에 문제가 있습니다.',
    source: `${books('danal 9014, html5_inicis 160001, nice 8901')}, ISO 8583 응답 03`,
    check: fixSetUp,
  },
  'foreign-card': {
    says: '이 고객사가 받지 않는 나라의 카드이거나, 해당 통화로 결제할 수 없는 카드입니다.',
    source: books('nice 8373'),
    check: otherMeans,
  },
  'phone-blocked': {
    says: '결제가 차단된 휴대폰이거나 통신사 규정에 걸립니다.',
    source: books('inicis mobile, lguplus 4005'),
    check: otherMeans,
  },
  suspended: {
    says: '카드, 계좌 또는 구매자가 정지·해지·압류 상태입니다.',
    source: `${books('danal 3128, uplus A9')}, 이체에 대한 은행 응답`,
    check: askIssuer,
  },
  unregistered: {
    says: '온라인 결제에 등록되지 않은 카드, 계좌 또는 구매자입니다.',
    source: books('hyosung Q121, nice 0157'),
    check: otherMeans,
  },
  'not-known': {
    says: '입력한 사람, 번호, 카드, 계좌가 없거나 유효하지 않습니다.',
    source: books('hyosung Q202'),
    check: correct,
  },
  'amount-differs': {
    says: '두 금액이 다릅니다. 승인 뒤에 발견될 수도 있습니다.',
    source: books('nice A245'),
    check: `${fixRequest} ${lookUp}`,
  },
  amount: {
    says: '금액이 너무 적거나 결제할 수 없는 금액입니다.',
    source: `${books('nice 3041, A113')}, ${newer('BELOW_MINIMUM_AMOUNT')}`,
    check: fixRequest,
  },
  authentication: {
    says: '구매자 인증에 실패했습니다.',
    source: `${books('nice C002')}, ${newer()}, 네이버페이의 문구`,
    check: otherMeans,
  },
  'phone-customer': {
    says: '통신사에 없는 휴대폰, 번호 또는 가입자입니다.',
    source: books('inicis mobile'),
    check: otherMeans,
  },
  gone: {
    says: '조회한 결제, 요청 또는 주문이 없습니다.',
    source: `${books('nice A210, A214')}, ${newer('NOT_FOUND_PAYMENT')}`,
    check: lookUp,
  },
  risk: {
    says: '위험 거래 규칙이나 보안 때문에 결제가 거절되었습니다.',
    source: `${newer('FDS_ERROR')}, ISO 8583 응답 59`,
    check: otherMeans,
  },
  issuer: {
    says: '카드사나 은행이 자체 사유로 거절했습니다.',
    source: `${books('kcp CC01, CC03; html5_inicis 11C7')}, ${newer()}, ISO 8583 응답 01, 05, 62`,
    check: otherMeans,
  },
  customer: {
    says: '구매자가 거절되었습니다.',
    source: books('inicis mobile'),
    check: otherMeans,
  },
  number: {
    says: '요청의 번호, 코드 또는 개수가 잘못되었습니다.',
    source: books('nice A212'),
    check: fixRequest,
  },
  declined: {
    says: '결제가 거절되었습니다. 누가 거절했는지는 문구에 없습니다.',
    source: `${newer('REJECT_CARD_COMPANY')}, ISO 8583 응답 05`,
    check: otherMeans,
  },
  'not-possible': {
    says: '결제할 수 없습니다. 무엇 때문인지는 문구에 없습니다.',
    source: books('innopay 144'),
    check: lookUp,
  },
  'not-accepted': {
    says: '잘못되었거나, 등록되지 않았거나, 허용되지 않은 것이 있습니다. 무엇인지는 문구에 없습니다.',
    source: `포트원의 PG별 문서(smartro_v2, PayPal, 네이버페이), ${newer()}`,
    check: fixRequest,
  },
  'portone-rejected': {
    says: '포트원이 F500으로 응답했고, 문구를 아는 다른 규칙이 없습니다.',
    source: '고객사 식별코드나 채널이 잘못되었을 때의 공개 기록',
    check: 'IMP.init의 고객사 식별코드, 채널, 메시지를 확인해 주세요.',
  },
  'confirm-refusal': {
    says: '고객사의 컨펌 엔드포인트가 거절했거나 제때 응답하지 않아 포트원이 결제를 중단했습니다.',
    source: '포트원 V1 컨펌 프로세스 문서(`고객사`), 실제로 기록된 응답(`가맹점`)',
    check:
      '엔드포인트의 로그를 확인해 주세요. 사유가 없으면 대개 시간 초과이거나, JSON이 없는 응답이거나, 상태 코드가 200이 아닙니다.',
  },
  'no-row': {
    says: '포트원이 실패라고 했지만, 그 문구를 아는 규칙이 없습니다.',
    source: '추측하지 않습니다',
    check: `포트원의 메시지는 raw에 있습니다. ${lookUp}`,
  },
  'weighed-words': {
    says: '딱 맞는 규칙은 없지만, 낱말을 모두 따져 보면 이 종류일 가능성이 가장 큽니다.',
    source: '직접 분류한 문구 5,000여 개에서 낱말마다 무엇을 가리켰는지 센 결과',
    check: `추측이므로 결제 여부의 근거로는 쓰지 않습니다. 포트원의 메시지는 raw에 있습니다. ${lookUp}`,
  },
  'no-failure-reported': {
    says: '결제 번호가 있고, 실패라는 말은 어디에도 없습니다.',
    source: '포트원 SDK 문서: success도 error_code도 결제 성공 여부를 알려 주지 않습니다',
    check: '상품을 보내기 전에 서버에서 impUid, 금액, 채널을 검증해 주세요.',
  },
  'account-issued': {
    says: '가상계좌가 발급되었거나 발급을 요청했고, 입금되었다는 말은 없습니다.',
    source: '포트원 응답 표: vbank_*가 있는 `ready` 상태. 모바일 KCP는 이 필드 없이 응답합니다',
    check: '입금 웹훅을 기다려 주세요.',
  },
  'not-an-answer': {
    says: '응답이 객체가 아닙니다.',
    source: '앱의 네이티브 래퍼는 구매자가 뒤로 가면 null을 넘깁니다',
    check: lookUp,
  },
  'other-order': {
    says: '응답의 주문 번호가 다르거나 없습니다. 주소는 누구나 만들 수 있습니다.',
    source: '측정: 포트원 스크립트는 한 결제의 결과를 다른 결제의 콜백에 넘길 때가 있습니다',
    check: lookUp,
  },
  'sources-disagree': {
    says: '같은 사실이 응답에 두 번 있고 서로 다릅니다. 같은 키가 두 번 왔거나, 한 필드가 두 가지 이름으로 왔거나, 플래그가 둘입니다.',
    source: 'iOS 이니시스의 실제 복귀 주소. 안에 든 주소가 다른 주문을 가리킵니다. 추측하지 않습니다',
    check: lookUp,
  },
  'flag-against-error': {
    says: '성공 플래그나 paid 상태가 오류와 함께 왔습니다.',
    source: '포트원 SDK 문서: 이 플래그는 믿을 수 없습니다',
    check: lookUp,
  },
  'status-against-flag': {
    says: '플래그와 상태가 서로 어긋납니다.',
    source: '공개 이슈의 보고(success인데 상태가 failed)',
    check: lookUp,
  },
  'still-ready': {
    says: '상태가 ready이고 가상계좌가 없거나, 알려지지 않은 상태 값입니다. 구매자가 결제창을 떠났거나, 창이 어딘가에 아직 열려 있습니다.',
    source: '포트원 응답 표',
    check: lookUp,
  },
  'no-payment-number': {
    says: '결제 번호도 오류도 없습니다.',
    source: '포트원 문서의 리디렉션 예에는 merchant_uid만 있습니다',
    check: lookUp,
  },
  'late-pg-says-no': {
    says: '자기 기록이 갱신되기 전에 실패라고만 응답하는 PG입니다.',
    source: '포트원의 키움페이 문서',
    check: lookUp,
  },
}

/** Why no money, or maybe money, moved: by the ground that a row names in `money`. */
export const moneyArgumentsKo = {
  'means-refused':
    '카드, 계좌, 휴대폰 또는 사람이 특정되었고 거절되었습니다. 책임지는 쪽이 거절했으므로 승인은 없습니다.',
  'request-refused': '고객사가 보내거나 설정한 것이 특정되었고 거절되었습니다. 승인을 요청하지 않았습니다.',
  'not-opened': '포트원이 스스로 멈췄습니다. 결제창이 열리지 않았고 PG에 요청하지 않았습니다.',
  'customer-left': '구매자가 나갔습니다. PG가 그 직전에 승인했거나 지금 승인하고 있을 수 있습니다.',
  'no-answer': '요청을 받은 쪽이 응답하지 않았거나 늦었습니다. 승인되었을 수 있습니다.',
  fault: 'PG 뒤 어딘가에 장애가 났거나 닫혀 있었습니다. 승인 전일 수도, 뒤일 수도 있습니다.',
  'under-way': '이 주문이나 같은 주문이 끝났거나 진행 중입니다.',
  afterwards: '이미 있었던 승인의 취소, 번호, 기록에 관한 문구입니다.',
  unnamed: '누가 무엇을 거절했는지 문구에 없습니다. 장애도 같은 문구로 나타날 수 있습니다.',
}
