import type { DeclineDetail } from '../../outcome/failure-code.ts'
import type { FailureCode } from '../../outcome/outcome.ts'
import type { PaymentPath } from './scripts.ts'

/** How one failure reads on one path. `{…}` are filled in. */
export interface FailureWords {
  message: string
  /** Absent: the answer has no `error_code`. */
  errorCode?: string
  /** PortOne made no payment: `'null'` is `imp_uid: null`, `'absent'` no such field. Absent: there is an `imp_uid`. */
  impUid?: 'null' | 'absent'
  /** Where it was seen. */
  source: string
}

/** The two wordings of the confirm process's refusal. */
export const confirmRefusalWords = {
  // PortOne's V1 confirm-process page since March 2024.
  고객사: '고객사 요청에 의해 결제를 중단합니다. (상세사유 : {reason})',
  // The same page before, and a recorded danal_tpay answer.
  가맹점: '가맹점 요청에 의해 결제를 중단합니다. (상세사유 : {reason})',
} as const

/** PortOne's reason where the endpoint gave none. Source: its V1 confirm-process page. */
export const defaultReason = '알 수 없음'

type Worded = Exclude<FailureCode, 'confirm-declined' | 'popup-blocked'>

const pgRequestFailed = 'F0004:PG사 결제요청에 실패하여 중단합니다.({imp_uid}) {pg_code}, {pg_text}'
const books = "PG code books linked from PortOne's docs"

/** What PortOne says of each failure, on the path of the old modules and on that of the new ones. */
export const failureWords: Record<PaymentPath, Record<Worded, FailureWords>> = {
  legacy: {
    'user-cancelled': { message: '사용자가 결제를 취소하셨습니다', source: 'public dumps, html5_inicis callback' },
    declined: { message: pgRequestFailed, source: 'public captures, kcp and danal_tpay callbacks' },
    'already-paid': {
      message: '이미 결제가 이루어진 거래건입니다.',
      errorCode: 'F1002',
      impUid: 'null',
      source: 'public code and issues',
    },
    'request-rejected': {
      message: '등록 된 PG 설정 정보를 찾을 수 없습니다.',
      errorCode: 'NOT_READY',
      impUid: 'null',
      source: "measured on PortOne's scripts",
    },
    'timed-out': {
      message:
        'F0004:PG사 결제요청에 실패하여 중단합니다.({imp_uid}) 1153, 거래요청 가능시간이 초과되었습니다. 처음부터 다시 시도해주십시오.',
      source: `wrapper as above, words from ${books}, danal`,
    },
    network: {
      message: 'F0004:PG사 결제요청에 실패하여 중단합니다.({imp_uid}) 506052, Connect 실패',
      source: `wrapper as above, words from ${books}, html5_inicis`,
    },
    'pg-error': {
      message: 'F0005:결제가 중단되었습니다({imp_uid}).01 | 정상적 인증 처리가 되지 않았습니다.',
      source: 'public capture, html5_inicis',
    },
  },
  checkout: {
    'user-cancelled': {
      message: '사용자가 결제를 취소하였습니다',
      errorCode: 'F400',
      source: "PortOne's welcome page, PC",
    },
    declined: { message: '[{pg_code}] {pg_text}', errorCode: 'F400', source: "form of PortOne's welcome page" },
    'already-paid': {
      message: '결제 창 호출에 실패하였습니다. 이미 승인 완료 되거나 승인 요청 된 거래 건({merchant_uid})입니다.',
      errorCode: 'F400',
      impUid: 'absent',
      source: 'public issue, tosspayments',
    },
    'request-rejected': {
      message: '결제 창 호출에 실패하였습니다. 스토어 정보를 조회하는데 실패하였습니다.',
      errorCode: 'F500',
      impUid: 'absent',
      source: 'public issue, ksnet',
    },
    'timed-out': {
      message: '[J041] 세션 변경 또는 결제가능시간 초과입니다. 해결방법',
      errorCode: 'F400',
      source: `form of PortOne's welcome page, words from ${books}, uplus`,
    },
    network: {
      message: 'Failed to fetch',
      errorCode: 'F500',
      impUid: 'absent',
      source: "measured on PortOne's script 1.10.0, offline",
    },
    'pg-error': {
      message: '알 수 없는 이유로 결제가 중단되었습니다. 나이스페이로 문의(1661-0808)하세요.',
      errorCode: 'F400',
      source: "PortOne's nice_v2 page",
    },
  },
}

/** How PGs of the legacy path word a cancel where it differs. Sources: public code (kakaopay), a public dump (kcp). */
export const cancelWords: Readonly<Record<string, string>> = {
  kakaopay: '[결제포기] 사용자가 결제를 취소하셨습니다',
  kcp: '사용자 결제 취소',
}

/** A decline's code and words by what they say. Source: the PG code books, the PG behind each. */
export const declineWords: Record<NonNullable<DeclineDetail> | 'none', [code: string, text: string]> = {
  limit: ['3112', '한도가 초과하였습니다.'], // danal
  balance: ['3133', '잔액이 부족합니다.'], // danal
  'limit-or-balance': [
    'A8',
    '고객님의 신용카드 한도가 부족하거나, 체크카드인 경우 통장잔액 부족입니다(한도초과 또는 잔액부족)',
  ], // uplus
  expired: ['CC54', '카드유효기간만료 또는 불일치'], // kcp
  stolen: ['3122', '도난/분실 위/변조 카드입니다.'], // danal
  suspended: ['3128', '거래정지 카드입니다.'], // danal
  installment: ['C008', '해당 카드 할부 지원안됨'], // uplus
  password: ['CC63', '비밀번호 오류'], // kcp
  tries: ['0973', '비밀번호 횟수초과'], // nice
  mismatch: ['7576', 'CVC/CVV 검증오류'], // nice
  unregistered: ['574', '지급계좌 미등록상태'], // innopay
  minor: ['116032', '미성년명의의 휴대폰은 소액결제를 이용하실수 없습니다.'], // html5_inicis, phone bills
  'phone-blocked': ['208', '정지/해지된 폰입니다.'], // uplus
  issuer: ['CC03', '카드사 거절(기타사유)'], // kcp
  none: ['C002', '카드사 인증 실패'], // nice
}
