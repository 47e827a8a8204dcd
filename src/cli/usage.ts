import type { Words } from './terminal/language.ts'

/** What `--help` says. */
export const usage: Words = {
  ko: `imp-confirm check <url>                                컨펌 엔드포인트를 포트원처럼 호출해 점검합니다
imp-confirm ask <url> --order <주문> --amount <금액>    한 번 묻고, 포트원이 어떻게 읽는지 보여 줍니다

imp-confirm holds <명령> --db <주소>                    재고 선점을 조회하고 직접 처리합니다
  list [--state held|due|sold|free]   목록 (--limit, --after로 나누어 조회)
  show <주문> · stock <상품>          한 건
  release <주문> [--payment <결제>]   재고를 되돌립니다. 결제를 적지 않으면 모든 결제를 해제합니다
  sell <주문> --payment <결제>        판매로 처리합니다. 포트원에서 결제를 확인한 뒤에 사용해 주세요
  audit · migrate                     합계 점검 · 테이블 생성

  --db                postgres://… 또는 SQLite 파일. 없으면 DATABASE_URL 환경 변수
  --schema            PostgreSQL 스키마 (기본값 imp_confirm)
  --yes               묻지 않고 처리합니다
  --order, --amount   실제 주문도 함께 묻습니다. 재고가 선점될 수 있습니다
  --v2                V2 형식으로 묻습니다. 시크릿은 PORTONE_WEBHOOK_SECRET 환경 변수로 전달합니다
  --unsigned          V2의 서명 없는 형식(웹훅 버전 2024-01-01)
  --json              결과를 JSON으로 출력합니다
  --lang ko|en        언어

적은 주소에만 연결합니다.
종료 코드: 0 문제 없음, 1 문제 있음 또는 연결 실패, 2 잘못된 사용법`,
  en: `imp-confirm check <url>                                asks a confirm endpoint as PortOne does
imp-confirm ask <url> --order <id> --amount <number>    asks once, and says how PortOne takes the answer

imp-confirm holds <command> --db <address>              looks at stock holds, and changes them by hand
  list [--state held|due|sold|free]   page by page with --limit and --after
  show <order> · stock <item>         one of them
  release <order> [--payment <id>]    gives the goods back; without a payment, all of the order's
  sell <order> --payment <id>         after you have looked the payment up at PortOne
  audit · migrate                     checks the sums · makes the tables

  --db                postgres://… or an SQLite file; absent: the environment variable DATABASE_URL
  --schema            PostgreSQL's schema (imp_confirm)
  --yes               changes without asking
  --order, --amount   asks about a real order, too; its stock may be held
  --v2                asks as V2; the secret is in the environment variable PORTONE_WEBHOOK_SECRET
  --unsigned          V2's form without a signature (webhook version 2024-01-01)
  --json              prints the result as JSON
  --lang ko|en        the language

Talks to the address you give, and to nothing else.
Exit code: 0 right, 1 something would go wrong or can't be reached, 2 wrong usage`,
}
