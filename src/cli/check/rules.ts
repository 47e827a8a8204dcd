import type { Words } from '../terminal/language.ts'

/** What can be found. */
export interface Rule {
  /** `'fault'`: a payment would stop, go on or be told wrongly. `'note'`: worth knowing. */
  readonly level: 'fault' | 'note'
  /** What goes wrong. */
  readonly says: Words
  /** What to do about it. */
  readonly mend: Words
}

/**
 * Everything that `imp-confirm check` can find, by its id; each has a section of the same name on the page about the
 * contract. What PortOne does stands in the FAQ («결제직전에 재고를 확인할 수 있나요?»): POST, JSON, five seconds, exactly
 * 200, `reason`.
 */
export const rules = {
  'host-unknown': {
    level: 'fault',
    says: { ko: '호스트 이름을 찾을 수 없습니다.', en: "The host's name doesn't resolve." },
    mend: {
      ko: '주소의 철자와 DNS 설정을 확인해 주세요.',
      en: 'Check the spelling of the address and its DNS record.',
    },
  },
  unreachable: {
    level: 'fault',
    says: { ko: '서버에 연결할 수 없습니다.', en: "The server can't be reached." },
    mend: {
      ko: '서버가 실행 중인지, 포트와 방화벽이 열려 있는지 확인해 주세요.',
      en: 'See that the server runs, and that its port and firewall are open.',
    },
  },
  certificate: {
    level: 'fault',
    says: { ko: '신뢰할 수 없는 인증서입니다.', en: "The certificate isn't trusted." },
    mend: {
      ko: '만료일, 도메인, 중간 인증서(체인)를 확인해 주세요. 브라우저에서 열려도 서버끼리는 실패할 수 있습니다.',
      en: 'Check its expiry, its domain and the intermediate certificates; a browser may forgive what a server does not.',
    },
  },
  tls: {
    level: 'fault',
    says: { ko: 'TLS 연결을 맺을 수 없습니다.', en: 'No TLS connection could be made.' },
    mend: {
      ko: 'https 포트가 맞는지, TLS 1.2 이상을 지원하는지 확인해 주세요.',
      en: 'See that this port speaks https, with TLS 1.2 or newer.',
    },
  },
  'not-http': {
    level: 'fault',
    says: { ko: 'HTTP 응답이 아닙니다.', en: "What answers isn't HTTP." },
    mend: { ko: '포트와 프로토콜(http, https)을 확인해 주세요.', en: 'Check the port and the protocol.' },
  },
  'connection-closed': {
    level: 'fault',
    says: { ko: '응답하기 전에 연결이 끊어졌습니다.', en: 'The connection was closed before there was an answer.' },
    mend: {
      ko: '서버 로그에서 예외와 프록시의 연결 제한을 확인해 주세요.',
      en: "Look into the server's log for an exception, and at the proxy's limits.",
    },
  },
  'plain-http': {
    level: 'fault',
    says: {
      ko: '암호화되지 않은 http 주소입니다. 응답을 중간에서 바꿀 수 있습니다.',
      en: 'The address is plain http: anybody on the way can change the answer.',
    },
    mend: { ko: 'https 주소를 사용해 주세요.', en: 'Use an https address.' },
  },
  loopback: {
    level: 'note',
    says: {
      ko: '이 컴퓨터의 주소입니다. 포트원 서버는 접속할 수 없습니다.',
      en: "This is an address of your own machine; PortOne's server can't reach it.",
    },
    mend: {
      ko: '실제 결제에는 공개된 https 주소나 터널을 사용해 주세요.',
      en: 'For real payments use a public https address, or a tunnel.',
    },
  },
  slow: {
    level: 'fault',
    says: {
      ko: '5초 안에 응답하지 않습니다. 포트원은 거절로 처리하고 결제를 중단합니다.',
      en: 'No answer within 5 seconds: PortOne takes that as a no and stops the payment.',
    },
    mend: {
      ko: '재고 선점만 하고 나머지 작업은 응답 뒤로 미뤄 주세요. 4초대에 스스로 거절하는 제한 시간도 두어 주세요.',
      en: 'Only hold stock, and leave the rest for after the answer. Give it a deadline of its own below 5 seconds.',
    },
  },
  'slow-start': {
    level: 'fault',
    says: {
      ko: '첫 요청만 5초를 넘깁니다(콜드 스타트). 첫 구매자의 결제가 중단됩니다.',
      en: "Only the first call takes over 5 seconds (a cold start): the first customer's payment stops.",
    },
    mend: {
      ko: '인스턴스를 하나 이상 켜 두고, 데이터베이스 연결을 미리 맺어 주세요.',
      en: 'Keep one instance warm, and connect to the database beforehand.',
    },
  },
  'near-limit': {
    level: 'note',
    says: { ko: '응답에 3초 넘게 걸립니다.', en: 'An answer takes over 3 seconds.' },
    mend: {
      ko: '주문이 몰리면 5초를 넘길 수 있습니다. 어디에 시간이 쓰이는지 확인해 주세요.',
      en: 'Under load it may pass 5. See where the time goes.',
    },
  },
  'cut-off': {
    level: 'fault',
    says: { ko: '응답이 중간에 끊어집니다.', en: 'The answer is cut off in the middle.' },
    mend: {
      ko: 'Content-Length와 실제 본문 길이가 같은지, 본문을 끝까지 보내는지 확인해 주세요.',
      en: 'See that Content-Length is right and that the body is sent to its end.',
    },
  },
  endless: {
    level: 'fault',
    says: { ko: '응답이 5초 안에 끝나지 않습니다.', en: "The answer begins, but doesn't end within 5 seconds." },
    mend: {
      ko: '스트리밍하지 말고 짧은 JSON을 보낸 뒤 응답을 끝내 주세요.',
      en: "Don't stream: send a short JSON and end the response.",
    },
  },
  'too-large': {
    level: 'fault',
    says: { ko: '응답 본문이 64kB를 넘습니다.', en: "The answer's body is over 64 kB." },
    mend: {
      ko: '짧은 JSON만 보내 주세요. 다른 페이지가 응답하고 있을 수 있습니다.',
      en: 'Send a short JSON only. Perhaps another page answers here.',
    },
  },
  redirect: {
    level: 'fault',
    says: {
      ko: '다른 주소로 리디렉션합니다. 200이 아니므로 결제가 중단됩니다.',
      en: "It redirects: that isn't 200, so the payment stops.",
    },
    mend: {
      ko: 'confirmUrl에 최종 주소를 적고, 이 경로에서는 로그인과 주소 정규화(www, 끝의 /)를 빼 주세요.',
      en: 'Write the final address as confirmUrl, and leave this path out of logins and of rewriting (www, trailing slash).',
    },
  },
  'asks-login': {
    level: 'fault',
    says: { ko: '로그인이나 인증을 요구합니다.', en: 'It asks for a login.' },
    mend: {
      ko: '포트원 서버에는 세션이 없습니다. 이 경로는 인증과 CSRF 검사에서 제외해 주세요.',
      en: "PortOne's server has no session: exempt this path from authentication and CSRF checks.",
    },
  },
  'refuses-post': {
    level: 'fault',
    says: { ko: 'POST 요청을 받지 않습니다.', en: 'It takes no POST.' },
    mend: { ko: '이 경로에 POST 핸들러를 연결해 주세요.', en: 'Mount the handler for POST on this path.' },
  },
  'refuses-json': {
    level: 'fault',
    says: { ko: 'application/json 본문을 받지 않습니다.', en: 'It takes no application/json.' },
    mend: {
      ko: '포트원은 JSON으로 보냅니다. 폼 전용 파서를 바꿔 주세요.',
      en: 'PortOne sends JSON: parse that, not a form.',
    },
  },
  'not-found': {
    level: 'fault',
    says: { ko: '이 주소에 컨펌 엔드포인트가 없는 것 같습니다.', en: 'There seems to be no confirm endpoint here.' },
    mend: {
      ko: '경로를 확인해 주세요. 없는 주문이라는 뜻의 404라면 JSON으로 reason을 함께 보내 주세요.',
      en: 'Check the path. If this 404 means an unknown order, send a JSON reason with it.',
    },
  },
  'rate-limited': {
    level: 'fault',
    says: { ko: '요청 횟수 제한에 걸렸습니다.', en: 'It is rate limited.' },
    mend: {
      ko: '모든 결제가 포트원의 같은 주소에서 옵니다. 이 경로는 제한에서 제외해 주세요.',
      en: 'All payments come from the same addresses of PortOne: exempt this path.',
    },
  },
  compressed: {
    level: 'fault',
    says: { ko: '요청하지 않은 압축을 사용합니다.', en: 'It compresses the answer unasked.' },
    mend: {
      ko: 'Accept-Encoding이 없는 요청에는 압축하지 말아 주세요. 압축된 reason은 구매자에게 전달되지 않을 수 있습니다.',
      en: 'Leave answers to requests without Accept-Encoding uncompressed; a compressed reason may never be read.',
    },
  },
  'web-page': {
    level: 'fault',
    says: {
      ko: '웹 페이지(HTML)로 응답합니다. 로그인, 봇 차단, 오류 페이지일 수 있습니다.',
      en: 'A web page (HTML) answers: a login, a bot check or an error page.',
    },
    mend: {
      ko: '이 경로를 봇 차단·로그인에서 제외하고 JSON으로 응답해 주세요.',
      en: 'Exempt this path from bot checks and logins, and answer in JSON.',
    },
  },
  'approves-unknown': {
    level: 'fault',
    says: {
      ko: '없는 주문을 200으로 승인합니다. 재고를 확인하지 않는 것과 같습니다.',
      en: "It approves an order that doesn't exist: no stock is checked.",
    },
    mend: {
      ko: '주문을 찾고, 금액을 비교하고, 재고를 선점한 뒤에만 200으로 응답해 주세요.',
      en: 'Answer 200 only after the order was found, its amount compared and its stock held.',
    },
  },
  'declines-with-200': {
    level: 'fault',
    says: {
      ko: '거절하는 본문을 200으로 보냅니다. 포트원은 승인으로 읽고 결제를 진행합니다.',
      en: 'It says no in the body of a 200: PortOne goes on with the payment.',
    },
    mend: { ko: '거절은 409처럼 200이 아닌 상태로 보내 주세요.', en: 'Send a no with another status, such as 409.' },
  },
  'success-not-200': {
    level: 'fault',
    says: {
      ko: '200이 아닌 2xx입니다. 포트원은 거절로 읽고 결제를 중단합니다.',
      en: "A 2xx that isn't 200: PortOne takes it as a no and stops the payment.",
    },
    mend: {
      ko: '승인은 정확히 200, 거절은 4xx로 응답해 주세요.',
      en: 'Answer exactly 200 for yes, and a 4xx for no.',
    },
  },
  'reason-encoding': {
    level: 'fault',
    says: {
      ko: '거절 사유가 UTF-8이 아닙니다. 구매자에게 깨져 보입니다.',
      en: "The reason isn't UTF-8: the customer reads garbage.",
    },
    mend: { ko: '본문을 UTF-8 JSON으로 보내 주세요.', en: 'Send the body as JSON in UTF-8.' },
  },
  'reason-not-json': {
    level: 'fault',
    says: {
      ko: '거절 본문이 JSON이 아닙니다. 구매자는 사유 대신 ‘알 수 없음’을 봅니다.',
      en: "The no isn't JSON: the customer reads 알 수 없음 in place of the reason.",
    },
    mend: {
      ko: '{"reason":"방금 품절되었습니다"}처럼 보내 주세요.',
      en: 'Send {"reason":"방금 품절되었습니다"} or the like.',
    },
  },
  'reason-not-text': {
    level: 'fault',
    says: { ko: '거절 사유가 문자열이 아닙니다.', en: "The reason isn't a string." },
    mend: { ko: 'reason에는 구매자가 읽을 문장 하나만 넣어 주세요.', en: 'Put one sentence for the customer into it.' },
  },
  'reason-too-long': {
    level: 'fault',
    says: {
      ko: '거절 사유가 200자를 넘습니다. 잘려서 보일 수 있습니다.',
      en: 'The reason has over 200 characters, and may be cut.',
    },
    mend: { ko: '짧은 문장 하나로 줄여 주세요.', en: 'Make it one short sentence.' },
  },
  'reason-reveals': {
    level: 'fault',
    says: {
      ko: '거절 사유에 HTML이나 내부 오류가 들어 있습니다. 그대로 구매자에게 보입니다.',
      en: 'The reason holds markup or an internal error, which the customer will read.',
    },
    mend: {
      ko: '예외는 로그에 남기고, 구매자에게는 안내 문장만 보내 주세요.',
      en: 'Log exceptions, and send the customer a sentence only.',
    },
  },
  'no-reason': {
    level: 'note',
    says: {
      ko: '거절에 사유가 없습니다. 구매자는 ‘알 수 없음’을 봅니다.',
      en: 'The no has no reason: the customer reads 알 수 없음.',
    },
    mend: {
      ko: '{"reason":"방금 품절되었습니다"}처럼 사유를 보내 주세요.',
      en: 'Send one, such as {"reason":"방금 품절되었습니다"}.',
    },
  },
  'answers-differently': {
    level: 'fault',
    says: {
      ko: '같은 결제를 다시 물으면 다른 답을 합니다.',
      en: 'Asked again about the same payment, it answers otherwise.',
    },
    mend: {
      ko: '재고를 주문 번호로 선점하고, 같은 결제에는 처음 답을 그대로 돌려주세요.',
      en: 'Hold stock by order, and give the same payment its first answer again.',
    },
  },
  'ignores-amount': {
    level: 'fault',
    says: {
      ko: '금액이 달라도 승인합니다. 금액은 구매자의 브라우저가 보낸 값입니다.',
      en: "It approves another amount: the amount comes from the customer's browser.",
    },
    mend: {
      ko: '주문의 금액과 비교해 다르면 거절해 주세요.',
      en: "Compare it with the order's, and say no when they differ.",
    },
  },
  'answers-get': {
    level: 'fault',
    says: { ko: 'GET 요청에 200으로 응답합니다.', en: 'It answers GET with 200.' },
    mend: {
      ko: 'POST만 받고 나머지는 405로 응답해 주세요. 미리보기 봇이 재고를 잡을 수 있습니다.',
      en: 'Take POST only, and answer 405 to the rest: a crawler could hold stock.',
    },
  },
  'accepts-broken': {
    level: 'fault',
    says: { ko: 'JSON이 아닌 본문을 200으로 승인합니다.', en: 'It approves a body that is no JSON.' },
    mend: { ko: '본문을 읽지 못하면 400으로 응답해 주세요.', en: "Answer 400 when the body can't be read." },
  },
  'accepts-incomplete': {
    level: 'fault',
    says: { ko: '필드가 빠진 요청을 200으로 승인합니다.', en: 'It approves a request without its fields.' },
    mend: {
      ko: 'imp_uid, merchant_uid, amount를 모두 확인해 주세요.',
      en: 'See that imp_uid, merchant_uid and amount are there.',
    },
  },
  'dies-on-broken': {
    level: 'fault',
    says: {
      ko: 'JSON이 아닌 본문을 받으면 응답하지 못합니다.',
      en: 'A body that is no JSON leaves it without an answer.',
    },
    mend: { ko: '파서의 예외를 잡아 400으로 응답해 주세요.', en: "Catch the parser's exception, and answer 400." },
  },
  'accepts-unsigned': {
    level: 'fault',
    says: {
      ko: '서명이 없거나 틀린 V2 요청에도 같은 답을 합니다. 누구나 재고를 잡을 수 있습니다.',
      en: 'It answers a V2 call without a right signature like any other: anybody can hold stock.',
    },
    mend: {
      ko: '웹훅 시크릿으로 서명을 검증하고 401로 응답해 주세요.',
      en: 'Verify the signature with the webhook secret, and answer 401.',
    },
  },
  'refuses-signed': {
    level: 'fault',
    says: {
      ko: '바르게 서명한 V2 요청을 위조된 요청처럼 거절합니다. 모든 V2 결제가 중단됩니다.',
      en: 'It refuses a rightly signed V2 call like a forged one: every V2 payment stops.',
    },
    mend: {
      ko: '콘솔의 시크릿과 같은지, 서명을 확인하기 전에 본문 파서가 원문을 바꾸지 않는지 확인해 주세요.',
      en: "See that the secret is the console's, and that no body parser changes the bytes before the signature is verified.",
    },
  },
} as const satisfies Readonly<Record<string, Rule>>

/** The name of a rule. */
export type RuleId = keyof typeof rules
