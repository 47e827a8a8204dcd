import type { SimulatedPayment } from '../simulated-payment.ts'
import type { PaymentPath, ScriptTraits } from './scripts.ts'

type Raw = Record<string, unknown>

/** One way in which PortOne's script fails. */
export interface Fault {
  /** What happens, as it was measured or read. */
  readonly what: string
  /** The scripts and paths that have it. Absent: all. Elsewhere the payment goes on as if nothing were wrong. */
  readonly in?: (script: ScriptTraits, path: PaymentPath) => boolean
  /** Answers this at once, without a window. `undefined`: never answers. */
  readonly answers?: (payment: SimulatedPayment, script: ScriptTraits) => Raw | undefined
  /** Where it never answers: the request waits, and nobody has looked at it. */
  readonly unsent?: true
  /** Where it never answers: the overlay is over the page. */
  readonly leavesOverlay?: true
  /** Alerts this, and never answers. */
  readonly alerts?: (script: ScriptTraits) => string
  /** Changes the answer on its way. */
  readonly changes?: (answer: Raw) => Raw
  /** Calls the callback never, twice, after `lateBy`, once before approval and again after it, or a second late. */
  readonly calls?: 'never' | 'twice' | 'late' | 'early' | 'polled'
  /** Changes the address of a redirect. */
  readonly redirects?: (url: string) => string
  /** Tells the page that the browser blocked something. */
  readonly violates?: (page: Window | undefined) => void
}

const checkout = (_: ScriptTraits, path: PaymentPath) => path === 'checkout'
const legacy = (_: ScriptTraits, path: PaymentPath) => path === 'legacy'
const afterQuestion = (url: string, change: (query: string) => string) =>
  url.replace(/\?(.*)$/, (_, query) => `?${change(query)}`)
const prepareFailed = (code: string, message: string) => (payment: SimulatedPayment) => ({
  merchant_uid: payment.merchantUid,
  error_code: code,
  error_msg: message,
})

/** What the script alerts when it breaks: up to 1.10.0 it reads a field of the exception that no browser of today has. */
export function exceptionText({ newest }: ScriptTraits): string {
  const reason = newest ? "Cannot read properties of undefined (reading 'contentWindow')" : 'undefined'
  return `결제모듈 구동 중에 오류가 발생하였습니다. 페이지 새로고침 후 다시 시도해주세요.\n${reason}`
}

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
  // A shop's post-mortem: three weeks of payments, recorded as cancels. The host is the one danal_tpay's frame wanted.
  'csp-blocked': {
    what: "The page's own policy blocks the window, and PortOne says that the customer cancelled.",
    violates: (page) => {
      page?.document?.dispatchEvent(
        Object.assign(new Event('securitypolicyviolation'), {
          disposition: 'enforce',
          effectiveDirective: 'frame-src',
          blockedURI: 'https://checkout.teledit.com',
          documentURI: page.location.href,
        }),
      )
    },
    changes: ({ merchant_uid, imp_uid, success }) => ({
      ...(success === undefined ? { error_code: 'F400' } : { success: false }),
      imp_uid,
      merchant_uid,
      error_msg: '[결제포기] 사용자가 결제를 취소하셨습니다',
    }),
  },
  'portone-unreachable': {
    what: "PortOne doesn't tell the channels (HTTP 400 and up, no network): the request waits for ever, nothing is shown.",
    in: legacy,
    answers: () => undefined,
    unsent: true,
  },
  'frame-unreachable': {
    what: "The PG's frame doesn't load: the overlay shows an error, nothing is called.",
    in: legacy,
    answers: () => undefined,
    leavesOverlay: true,
  },
  'not-ready': {
    what: 'PortOne knows no channel: NOT_READY in v1 and 1.2.0; elsewhere the default frame opens and never answers.',
    in: legacy,
    leavesOverlay: true,
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
    what: "The channelKey is none of the shop's: F400 without any order's number.",
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
  // Read in 1.28.12: it asks PortOne each second, five times at most.
  'force-close-polled': {
    what: "The PG's window is closed by force: the script asks PortOne how the payment stands, and answers a second late.",
    in: (script, path) => path === 'checkout' && script.newest,
    calls: 'polled',
  },
  'script-broke': {
    what: 'An exception inside the script: it alerts and never answers.',
    in: legacy,
    alerts: exceptionText,
  },
  'jquery-missing': {
    what: 'Scripts 1.x need jQuery: without it init and request_pay throw a ReferenceError.',
    in: (script) => script.line === '1.x',
  },
  'init-race': {
    what: "init right after an answer races with the script's own, and the next payment is lost (one in four, measured).",
    in: (script) => script.initRaces,
  },
  // Public captures, Inicis bank transfer on iOS.
  'redirect-encoded': {
    what: 'The query of the return is percent-encoded as a whole.',
    redirects: (url) => afterQuestion(url, (query) => query.replace(/=/g, '%3D').replace(/&/g, '%26')),
  },
  'redirect-nested': {
    what: "The return's address is inside the query's m_redirect_url.",
    redirects: (url) => afterQuestion(url, () => `m_redirect_url=${encodeURIComponent(url)}`),
  },
  'redirect-repeated': {
    what: 'The return names its order twice.',
    redirects: (url) => url.replace(/(merchant_uid=[^&#]*)/, '$1&$1'),
  },
} as const satisfies Record<string, Fault>

/** The name of a fault. */
export type FaultName = keyof typeof faults
