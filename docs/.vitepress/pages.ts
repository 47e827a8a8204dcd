/** A page of the site, by the name of its file in `ko/` and `en/`. */
export interface PageEntry {
  name: string
  ko: string
  en: string
}

/** The site's order, by what people come for. */
export const groups: { ko: string; en: string; pages: PageEntry[] }[] = [
  {
    ko: '시작하기',
    en: 'Start',
    pages: [
      { name: 'start', ko: '5분 만에 시작하기', en: 'Five-minute start' },
      { name: 'examples', ko: '예제 쇼핑몰 실행하기', en: 'Run a whole shop' },
      { name: 'frameworks', ko: 'React·Vue·Next.js에 넣기', en: 'React, Vue, Next.js' },
      { name: 'testing', ko: '결제 없이 테스트하기', en: 'Testing without payments' },
    ],
  },
  {
    ko: '서버',
    en: 'The server',
    pages: [
      { name: 'endpoint', ko: 'confirm_url 서버 만들기', en: 'The confirm endpoint' },
      { name: 'mounts', ko: 'Next.js·Express·Nest에 붙이기', en: 'Mounting it' },
      { name: 'endpoint-answers', ko: '엔드포인트의 응답', en: 'What it answers' },
      { name: 'confirm-contract', ko: '다른 언어의 서버', en: 'In other languages' },
      { name: 'endpoint-check', ko: '엔드포인트 점검 명령', en: 'Checking an endpoint' },
      { name: 'scale', ko: '재고 선점과 선착순 판매', en: 'Holding stock at scale' },
      { name: 'verify-payment', ko: '결제 검증과 웹훅', en: 'Verify, and webhooks' },
      { name: 'refunds', ko: '환불과 대사', en: 'Refunds, and the night' },
    ],
  },
  {
    ko: '오픈 준비',
    en: 'Going live',
    pages: [
      { name: 'going-live', ko: '오픈 체크리스트', en: 'The checklist' },
      { name: 'first-payment', ko: '첫 실결제', en: 'The first real payment' },
      { name: 'threat-model', ko: '위협 모델', en: 'Threat model' },
      { name: 'operations', ko: '운영: 지표와 알람', en: 'Running it' },
      { name: 'personal-data', ko: '개인정보와 보관 기간', en: 'Personal data' },
      { name: 'support', ko: '지원 범위와 버전', en: 'What is supported' },
    ],
  },
  {
    ko: '문제 해결',
    en: 'When something goes wrong',
    pages: [
      { name: 'errors', ko: '코드와 오류 메시지', en: 'Codes and messages' },
      { name: 'customer-messages', ko: '구매자 안내 문구', en: 'What the customer reads' },
      { name: 'signals', ko: '판단 규칙', en: 'Signals' },
      { name: 'scripts', ko: '포트원 스크립트 버전별 동작', en: 'PortOne’s script, by version' },
      { name: 'questions', ko: '자주 묻는 질문', en: 'Questions' },
    ],
  },
  {
    ko: '환경',
    en: 'Where it runs',
    pages: [
      { name: 'pgs', ko: '지원 PG·채널 키', en: 'PGs and channel keys' },
      { name: 'instagram', ko: '인스타그램 결제', en: 'Instagram' },
      { name: 'app-webviews', ko: '앱 안의 웹뷰', en: 'In your own app' },
      { name: 'moving', ko: '기존 코드·V2로 옮기기', en: 'Moving here, and to V2' },
    ],
  },
]
