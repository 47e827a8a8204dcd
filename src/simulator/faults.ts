import type { PaymentPath, ScriptTraits } from './scripts.ts'
import type { SimulatedPayment } from './simulated-payment.ts'

type Raw = Record<string, unknown>

/** One way in which PortOne's script fails. */
export interface Fault {
  /** What happens, as it was measured or read. */
  readonly what: string
  /** The scripts and paths that have it. Absent: all. Elsewhere the payment goes on as if nothing were wrong. */
  readonly in?: (script: ScriptTraits, path: PaymentPath) => boolean
  /** Answers this at once, without a window. `undefined`: never answers. */
  readonly answers?: (payment: SimulatedPayment, script: ScriptTraits) => Raw | undefined
  /** With `answers`: the overlay stays over the page. */
  readonly leavesOverlay?: true
  /** Alerts this, and never answers. */
  readonly alerts?: (script: ScriptTraits) => string
  /** Changes the answer on its way. */
  readonly changes?: (answer: Raw) => Raw
  /** Calls the callback never, twice, after `lateBy`, or once before approval and again after it. */
  readonly calls?: 'never' | 'twice' | 'late' | 'early'
}

const checkout = (_: ScriptTraits, path: PaymentPath) => path === 'checkout'
const legacy = (_: ScriptTraits, path: PaymentPath) => path === 'legacy'
const prepareFailed = (code: string, message: string) => (payment: SimulatedPayment) => ({
  merchant_uid: payment.merchantUid,
  error_code: code,
  error_msg: message,
})

/** Every fault that is known of PortOne's scripts, by name. Measured in a browser unless a row says otherwise. */
export const faults = {
  'no-callback': { what: 'The window goes away and nothing is called: uplus closed, Back, a swipe.', calls: 'never' },
  'callback-twice': { what: 'The callback is called a second time with the same answer.', calls: 'twice' },
  'late-callback': { what: 'The answer comes `lateBy` later, also after the window was closed.', calls: 'late' },
  // Public issue: Inicis bank transfer on iOS.
  'callback-before-approval': {
    what: 'Called before approval with the two numbers alone, and again after it.',
    calls: 'early',
  },
  'other-order': {
    what: "The answer is another order's: two payments of one millisecond share a request id.",
    changes: (answer) => ({ ...answer, merchant_uid: `other-${String(answer.merchant_uid)}` }),
  },
  'stray-message': {
    what: "A message of PortOne's own that is no answer closes the overlay; the callback is never called.",
    in: legacy,
    calls: 'never',
  },
  // PortOne's tosspayments page: on Internet Explorer.
  'encoded-message': {
    what: 'error_msg is still percent-encoded.',
    changes: (answer) =>
      typeof answer.error_msg === 'string' ? { ...answer, error_msg: encodeURIComponent(answer.error_msg) } : answer,
  },
  'portone-unreachable': {
    what: 'PortOne doesn’t tell the channels (HTTP 400 and up, or no network): the request waits for ever, nothing is shown.',
    in: legacy,
    answers: () => undefined,
  },
  'frame-unreachable': {
    what: "The PG's frame doesn't load: the overlay shows an error, nothing is called.",
    in: legacy,
    answers: () => undefined,
    leavesOverlay: true,
  },
  'not-ready': {
    what: 'PortOne knows no channel: NOT_READY in v1 and 1.2.0, elsewhere never an answer.',
    in: legacy,
    answers: ({ merchantUid }, script) =>
      script.answersNotReady
        ? {
            success: false,
            imp_uid: null,
            merchant_uid: merchantUid,
            error_code: 'NOT_READY',
            error_msg: '등록 된 PG 설정 정보를 찾을 수 없습니다.',
          }
        : undefined,
  },
  'other-channel-kind': {
    what: "Only a channel of another kind is registered: F1001 with the script's own misspelling error_coe.",
    in: legacy,
    answers: ({ merchantUid }, script) =>
      script.answersOtherKind
        ? {
            imp_success: false,
            imp_uid: null,
            merchant_uid: merchantUid,
            error_coe: 'F1001',
            error_msg:
              '등록되지 않은 PG모듈 정보입니다. 아임포트 관리자페이지에서 PG모듈 정보를 설정하신 후 다시 시도해주세요.',
          }
        : undefined,
  },
  // Read in 1.28.12, not run.
  'unknown-channel-key': {
    what: 'The channelKey is none of the shop’s: F400 without any order’s number.',
    in: (script) => script.newest,
    answers: () => ({ error_code: 'F400', error_msg: 'channelKey 가 올바르지 않습니다.' }),
  },
  // Words of a public issue, nice_v2.
  'prepare-refused': {
    what: 'PortOne refuses the request with a 4xx that has a code and a message.',
    in: checkout,
    answers: prepareFailed(
      'F400',
      '결제 창 호출에 실패하였습니다. 리디렉션 방식으로 결제창을 호출하려면 리디렉션 URL은 필수 입력입니다.',
    ),
  },
  'prepare-broken': {
    what: 'PortOne answers 5xx with a body that is no JSON; it is put behind a sentence.',
    in: checkout,
    answers: prepareFailed('F500', '결제 창 호출에 실패하였습니다. Internal Server Error'),
  },
  'prepare-offline': {
    what: 'The browser is offline.',
    in: checkout,
    answers: prepareFailed('F500', 'Failed to fetch'),
  },
  'force-close': {
    what: "The PG's window is closed by force: the script answers with a note of its programmers.",
    in: (script, path) => path === 'checkout' && !script.newest,
    answers: prepareFailed('F500', 'V1 requestPaymentToV2()에 onForceClose() 구현 필요'),
  },
  'script-broke': {
    what: 'An exception inside the script: it alerts and never answers. Up to 1.10.0 the reason reads "undefined".',
    in: legacy,
    alerts: (script) =>
      `결제모듈 구동 중에 오류가 발생하였습니다. 페이지 새로고침 후 다시 시도해주세요.\n${script.newest ? "Cannot read properties of undefined (reading 'postMessage')" : undefined}`,
  },
  'jquery-missing': {
    what: 'Scripts 1.x need jQuery: without it init and request_pay throw a ReferenceError.',
    in: (script) => script.line === '1.x',
  },
  'init-race': {
    what: "init right after an answer races with the script's own, and the next payment is lost.",
    in: (script) => script.initRaces,
  },
} as const satisfies Record<string, Fault>

/** The name of a fault. */
export type FaultName = keyof typeof faults
