import type { FailureCode, RefusalCode, UnknownCode } from 'imp-confirm'
import type { Words } from '../say.ts'
import type { Settings } from '../settings/settings.ts'

/** What a scenario must come to: a status, with its code where it has one. */
export type Expected =
  | { status: 'completed' | 'awaiting-deposit' }
  | { status: 'failed'; code: FailureCode }
  | { status: 'refused'; code: RefusalCode }
  | { status: 'unknown'; code: UnknownCode }

/** A story to play, by one click or one link. */
export interface Scenario {
  name: Words
  settings: Partial<Settings>
  expect: Expected
}

const failed = (code: FailureCode): Expected => ({ status: 'failed', code })
const refused = (code: RefusalCode): Expected => ({ status: 'refused', code })
const unknown = (code: UnknownCode): Expected => ({ status: 'unknown', code })

/** Every scenario, in the order of the checklist. */
export const scenarios = {
  'sold-out': {
    name: ['마지막 순간에 품절', 'Sold out at the last moment'],
    settings: { act: 'rival', stock: 1 },
    expect: failed('confirm-declined'),
  },
  'in-stock': {
    name: ['재고가 있어 승인됨', 'In stock, and approved'],
    settings: { act: 'approve' },
    expect: { status: 'completed' },
  },
  'in-stock-old': {
    name: ['재고가 있어 승인됨 · 구 스크립트', 'In stock, and approved · old script'],
    settings: { act: 'approve', script: 'old', pg: 'html5_inicis' },
    expect: { status: 'completed' },
  },
  redirect: {
    name: ['리다이렉트로 돌아옴', 'Back by redirect'],
    settings: { act: 'approve', delivery: 'redirect' },
    expect: { status: 'completed' },
  },
  'redirect-sold-out': {
    name: ['품절 · 리다이렉트로 돌아옴', 'Sold out · back by redirect'],
    settings: { act: 'rival', stock: 1, delivery: 'redirect', script: 'old', pg: 'kcp' },
    expect: failed('confirm-declined'),
  },
  'virtual-account': {
    name: ['가상계좌 발급', 'Virtual account issued'],
    settings: { act: 'deposit', pg: 'html5_inicis' },
    expect: { status: 'awaiting-deposit' },
  },
  refuse: {
    name: ['상점이 사유를 붙여 거절', 'The endpoint refuses with a reason'],
    settings: { act: 'approve', behaviour: 'refuse', reason: '1인당 한 개만 살 수 있습니다.' },
    expect: failed('confirm-declined'),
  },
  'endpoint-slow': {
    name: ['상점 서버가 느림', 'The endpoint is too slow'],
    settings: { act: 'approve', behaviour: 'slow' },
    expect: failed('confirm-declined'),
  },
  'endpoint-fails': {
    name: ['상점 서버 오류', 'The endpoint fails'],
    settings: { act: 'approve', behaviour: 'fail' },
    expect: failed('confirm-declined'),
  },
  'endpoint-unreachable': {
    name: ['상점 서버에 닿지 못함', "The endpoint can't be reached"],
    settings: { act: 'approve', call: 'dead-url' },
    expect: failed('confirm-declined'),
  },
  cancel: {
    name: ['손님이 취소', 'The customer cancels'],
    settings: { act: 'cancel' },
    expect: failed('user-cancelled'),
  },
  declined: {
    name: ['재고는 잡았지만 카드사가 거절', 'Stock held, but the card is declined'],
    settings: { act: 'decline-limit' },
    expect: failed('declined'),
  },
  'already-paid': {
    name: ['이미 처리되었거나 처리 중인 주문', 'Order already held by PortOne'],
    settings: { act: 'already-paid' },
    expect: failed('already-paid'),
  },
  'request-rejected': {
    name: ['PG 설정이 없음', 'PG not set up'],
    settings: { act: 'request-rejected' },
    expect: failed('request-rejected'),
  },
  'timed-out': {
    name: ['PG 세션 만료', 'PG session ran out'],
    settings: { act: 'timed-out' },
    expect: failed('timed-out'),
  },
  'popup-blocked': {
    name: ['팝업 차단', 'Popup blocked'],
    settings: { act: 'popup-blocked', pg: 'tosspay' },
    expect: failed('popup-blocked'),
  },
  network: { name: ['통신 오류', 'Network failure'], settings: { act: 'network' }, expect: failed('network') },
  'pg-error': {
    name: ['뜻을 알 수 없는 PG 오류', 'A PG error nobody knows'],
    settings: { act: 'pg-error' },
    expect: failed('pg-error'),
  },
  csp: {
    name: ['페이지의 CSP가 창을 막음', "The page's own CSP blocks the window"],
    settings: { act: 'approve', fault: 'csp-blocked' },
    expect: failed('user-cancelled'),
  },
  'naver-order': {
    name: ['네이버페이 주문형', 'Naver Pay, order type'],
    settings: { pg: 'naverco' },
    expect: refused('pg-unsupported'),
  },
  'danal-voucher': {
    name: ['다날 상품권', 'Danal gift vouchers'],
    settings: { pg: 'danal_tpay-voucher' },
    expect: refused('pg-unsupported'),
  },
  kiwoom: { name: ['키움페이', 'Kiwoom Pay'], settings: { pg: 'daou' }, expect: refused('pg-unsupported') },
  eximbay: { name: ['엑심베이', 'Eximbay'], settings: { pg: 'eximbay' }, expect: refused('pg-unsupported') },
  unlisted: {
    name: ['FAQ의 두 목록에 없는 PG', "A PG on neither of the FAQ's lists"],
    settings: { pg: 'toss_brandpay' },
    expect: refused('pg-unlisted'),
  },
  vouched: {
    name: ['목록에 없지만 상점이 보증', 'Unlisted, but vouched for'],
    settings: { pg: 'toss_brandpay', vouch: 'yes', act: 'approve' },
    expect: { status: 'completed' },
  },
  'pg-unknown': {
    name: ['어느 PG인지 모르는 채널 키', 'A channel key of an unknown PG'],
    settings: { pg: 'channel-unmapped' },
    expect: refused('pg-unknown'),
  },
  'instagram-android': {
    name: ['인스타그램 · 안드로이드에서 막음', 'Instagram on Android: stopped'],
    settings: { device: 'instagram-android' },
    expect: refused('instagram-webview'),
  },
  'instagram-ios': {
    name: ['인스타그램 · iPhone에서 막음', 'Instagram on iPhone: stopped'],
    settings: { device: 'instagram-ios' },
    expect: refused('instagram-webview'),
  },
  'instagram-external': {
    name: ['인스타그램 · 다른 브라우저로 안내', 'Instagram: led to another browser'],
    settings: { device: 'instagram-ios', fallback: 'external' },
    expect: refused('instagram-webview'),
  },
  'instagram-precheck': {
    name: ['인스타그램 · 재고를 미리 보고 결제', 'Instagram: stock checked first, then opened'],
    settings: { device: 'instagram-android', fallback: 'precheck', act: 'approve' },
    expect: { status: 'completed' },
  },
  'instagram-precheck-no': {
    name: ['인스타그램 · 미리 본 재고가 없음', 'Instagram: checked first, none left'],
    settings: { device: 'instagram-android', fallback: 'precheck', stock: 0 },
    expect: refused('instagram-webview'),
  },
  'instagram-pay': {
    name: ['인스타그램 · 확인 없이 결제', 'Instagram: opened without the confirm process'],
    settings: { device: 'instagram-ios', fallback: 'pay', act: 'approve' },
    expect: { status: 'completed' },
  },
  kakaotalk: {
    name: ['카카오톡 인앱은 그대로 결제', 'KakaoTalk pays as usual'],
    settings: { device: 'kakaotalk', act: 'approve' },
    expect: { status: 'completed' },
  },
  'invalid-request': {
    name: ['금액을 글자로 보냄', 'The amount sent as text'],
    settings: { call: 'amount-text' },
    expect: refused('invalid-request'),
  },
  'markdown-url': {
    name: ['FAQ 예제의 마크다운 주소', "The FAQ sample's markdown address"],
    settings: { call: 'markdown-url' },
    expect: refused('invalid-request'),
  },
  'imp-unavailable': {
    name: ['포트원 스크립트가 없음', "PortOne's script is missing"],
    settings: { script: 'missing' },
    expect: refused('imp-unavailable'),
  },
  'in-progress': {
    name: ['결제 중에 또 누름', 'Pay pressed twice'],
    settings: { act: 'pay-again' },
    expect: refused('payment-in-progress'),
  },
  'aborted-before': {
    name: ['시작 전에 이미 취소된 signal', 'Signal aborted before'],
    settings: { call: 'aborted' },
    expect: refused('aborted'),
  },
  'aborted-during': {
    name: ['기다리다 쇼핑몰이 멈춤', 'The shop stops waiting'],
    settings: { act: 'give-up' },
    expect: unknown('aborted'),
  },
  'time-limit': {
    name: ['답이 끝내 오지 않음', 'The answer never comes'],
    settings: { act: 'close', timeLimit: 2 },
    expect: unknown('time-limit'),
  },
  late: {
    name: ['제한 시간 뒤에 답이 옴', 'The answer comes after the limit'],
    settings: { act: 'late', timeLimit: 1 },
    expect: unknown('time-limit'),
  },
  back: {
    name: ['카드사 화면에서 뒤로 가기', "Back from the card company's page"],
    settings: { act: 'back' },
    expect: unknown('page-restored'),
  },
  'other-order': {
    name: ['다른 주문의 답', "Another order's answer"],
    settings: { act: 'other-order' },
    expect: unknown('other-order'),
  },
  contradictory: {
    name: ['성공이면서 오류인 답', 'Success and error at once'],
    settings: { act: 'contradictory' },
    expect: unknown('contradictory'),
  },
  incomplete: {
    name: ['결제번호 없는 답', 'No payment number'],
    settings: { act: 'incomplete' },
    expect: unknown('incomplete'),
  },
  'late-pg': {
    name: ['키움페이의 이른 “실패”', 'An early “no” of Kiwoom Pay'],
    settings: { act: 'late-pg' },
    expect: unknown('late-pg'),
  },
} as const satisfies Record<string, Scenario>

/** The name of a scenario. */
export type ScenarioId = keyof typeof scenarios
