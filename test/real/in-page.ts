import type * as sdk from '../../src/index.ts'

/** The script's own answer to a payment. */
export interface Answer {
  key: string
  response: unknown
}

/** What the shop's page keeps while a journey is under way: by the key a payment was given. */
export interface PageState {
  /** `'pending'` until it settled. */
  outcomes: Record<string, sdk.PayOutcome | 'pending' | { thrown: string }>
  late: [key: string, outcome: sdk.PayOutcome][]
  answers: Answer[]
  aborters: Record<string, AbortController>
  /** Errors and rejections nobody handled. */
  errors: string[]
  payWrapped: (key: string, request: Record<string, unknown>, options?: PayOptions) => void
  payBare: (key: string, request: Record<string, unknown>) => void
  /** Pays by the way the journey is run in. */
  pay: (key: string, request: Record<string, unknown>, options?: PayOptions) => void
}

/** Options of the wrapper that can be carried into a page. */
export interface PayOptions {
  timeLimit?: number
  /** The payment gets a signal of its own. */
  abortable?: true
  channels?: Record<string, string>
}

/** What the page has as globals. */
export interface ShopGlobals {
  inPage: PageState
  report: (json: string) => void
  ImpConfirm: typeof sdk
  IMP: Record<'init' | 'agency' | 'close', (...code: string[]) => void> & {
    request_pay: (request: unknown, callback?: (response: unknown) => void) => void
  }
  checkoutHooks: Record<
    string,
    {
      onTransactionOver: (type: string, answer: unknown) => void
      onTransactionFail?: (type: string, failure: unknown) => void
      /** Absent in 1.3.0. */
      onForceClose?: () => void
    }
  >
  documentId: string
}

/** Puts the shop's state on the page; runs in it, before anything else. */
export function installShop(mode: 'wrapped' | 'bare'): void {
  if (window.top !== window) return
  const host = window as unknown as ShopGlobals
  const confirmUrl = 'https://shop.example/confirm'
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null))
  const shop: PageState = {
    outcomes: {},
    late: [],
    answers: [],
    aborters: {},
    errors: [],
    payWrapped(key, request, { abortable, ...options } = {}) {
      const aborter = new AbortController()
      shop.aborters[key] = aborter
      shop.outcomes[key] = 'pending'
      host.ImpConfirm.requestPayWithConfirm(request as never, {
        confirmUrl,
        onWarning: () => {},
        onLateAnswer: (outcome) => shop.late.push([key, outcome]),
        ...(abortable ? { signal: aborter.signal } : {}),
        ...(options as object),
      }).then(
        (outcome) => {
          shop.outcomes[key] = outcome
        },
        (error) => {
          shop.outcomes[key] = { thrown: String(error) }
        },
      )
    },
    payBare(key, request) {
      try {
        host.IMP.request_pay({ ...request, confirm_url: confirmUrl }, (response) =>
          shop.answers.push({ key, response: plain(response) }),
        )
      } catch (error) {
        shop.outcomes[key] = { thrown: String(error) }
      }
    },
    pay: (key, request, options) =>
      mode === 'wrapped' ? shop.payWrapped(key, request, options) : shop.payBare(key, request),
  }
  host.inPage = shop
  addEventListener('error', ({ message }) => shop.errors.push(message))
  addEventListener('unhandledrejection', ({ reason }) =>
    shop.errors.push(`rejected: ${reason?.message ?? JSON.stringify(reason)}`),
  )
}
