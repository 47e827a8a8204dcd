import type { Clock } from '../shared/clock.ts'
import type { Callers } from './allowed-callers.ts'
import type { AnsweredConfirm } from './answered-confirm.ts'
import type { AnyConfirmRequest, ConfirmRequest, ConfirmRequestV1, ConfirmRequestV2 } from './confirm-call.ts'
import type { SignedConfirmUrls } from './signed-confirm-urls.ts'

/** What `onError` is told beside the error. */
export interface ConfirmErrorContext<Asked extends AnyConfirmRequest = ConfirmRequest> {
  /**
   * Where it went wrong.
   *
   * - `'decide'`: `decide` threw, or returned what is neither `approve()` nor `decline()`.
   * - `'deadline'`: `decide` hadn't answered at the deadline.
   * - `'after-deadline'`: the same as `'decide'`, but after the answer had been given up.
   * - `'onLateApproval'`: your function threw, or there is none to give the held stock back.
   * - `'onAnswer'`: your function threw, or its promise rejected; the answer was out before.
   * - `'callers'`: your function `callers.from` threw.
   * - `'waitUntil'`: the mount's `waitUntil` threw: the platform may stop what goes on after the answer.
   */
  during: 'decide' | 'deadline' | 'after-deadline' | 'onLateApproval' | 'onAnswer' | 'callers' | 'waitUntil'
  /** The payment. `null` where it isn't known yet. */
  question: Asked | null
}

/** How V2's calls are answered: by their signature, or unsigned if you say so. At least one of the two. */
export interface V2Options {
  /**
   * The webhook secret of PortOne's console, `whsec_…`: only what is signed by it reaches `decide`. A list while a secret is
   * changed: any of them may have signed. Keep it out of the code, as in `process.env.PORTONE_WEBHOOK_SECRET`.
   */
  webhookSecret?: string | readonly string[] | undefined
  /**
   * `true` takes calls without a signature, from anybody: beside a secret only in the form of webhook version 2024-01-01,
   * which PortOne doesn't sign. Absent or `false`: they get 401.
   */
  unsigned?: boolean | undefined
}

/** What an endpoint is asked about, by its options. */
export type Asked<V2 = undefined, V1 extends boolean = true, WithoutAmount extends boolean = false> = [V2] extends [
  V2Options,
]
  ? ConfirmRequestV2 | (V1 extends false ? never : ConfirmRequestV1<Amount<WithoutAmount>>)
  : ConfirmRequest<Amount<WithoutAmount>>

type Amount<WithoutAmount> = WithoutAmount extends true ? number | null : number

/** What can be set on an endpoint; all of it can be left out. Fields of the object's own are read, once. */
export interface ConfirmEndpointOptions<
  V2 extends V2Options | undefined = undefined,
  V1 extends boolean = true,
  WithoutAmount extends boolean = false,
> {
  /**
   * The longest time from the call to the answer, in milliseconds, the reading of the body included: above 0 and below
   * 5000, since PortOne counts 5 seconds as a refusal (FAQ). It counts from when the handler is called: what a body parser
   * in front of it takes comes on top. Absent: 4500, which leaves half a second for the way.
   */
  deadline?: number | undefined
  /**
   * How long an answer stands for the same `imp_uid`, in milliseconds from its first call; 0 to 86,400,000. Absent:
   * 60,000. With 0 only calls at the same time share an answer.
   */
  remember?: number | undefined
  /** The most answers that are kept; the oldest go first. A whole number, 1 or more. Absent: 10,000, a few megabytes. */
  rememberAtMost?: number | undefined
  /** The largest body that is read, in bytes. A whole number, 1 or more. Absent: 10,240; PortOne sends some hundred. */
  bodyLimit?: number | undefined
  /** Answers these callers only. Absent: everybody, since PortOne documents no address for the confirm call. */
  callers?: Callers | undefined
  /**
   * Answers V1's calls only at the address that this made for their order, by `signedConfirmUrls`: the others get 403 before
   * `decide`, and nothing is remembered of them. V2's calls have PortOne's own signature. Absent: any address will do.
   */
  signedUrls?: Pick<SignedConfirmUrls, 'isFor'> | undefined
  /**
   * What the customer reads where no reason of yours is there: a `decline()` without one, an error, the deadline.
   * Absent: `주문을 확인할 수 없습니다.`
   */
  neutralReason?: string | undefined
  /**
   * Told of an approval that nobody heard: `decide` approved after the deadline, or after the caller had hung up. PortOne
   * has stopped this payment, so give back what was held for **this `impUid`**. Not what was held for the order as such:
   * a second try of the same customer may have been approved in the meantime. Absent: `onError` is told.
   */
  onLateApproval?: ((question: Asked<V2, V1, WithoutAmount>) => unknown) | undefined
  /**
   * Told of every answer, for metrics, once it is out: it delays none, and what it throws goes to `onError`. One call for
   * each call that came, the refused ones included. Absent: nobody is told, and nothing is measured.
   *
   * @example
   * ```ts
   * confirmEndpoint(decide, { onAnswer: ({ decision, code, duration }) => histogram.record(duration, { decision, code: code ?? '' }) })
   * ```
   */
  onAnswer?: ((answered: AnsweredConfirm) => unknown) | undefined
  /** Told of every error; the answer was or will be a refusal. Absent: `console.error`. */
  onError?: ((error: unknown, problem: ConfirmErrorContext<Asked<V2, V1, WithoutAmount>>) => unknown) | undefined
  /**
   * Answers V2's calls as well, in both of its forms; `decide` then gets a union on `version`. Absent: V2's calls get 422.
   *
   * @example
   * ```ts
   * confirmEndpoint(decide, { v2: { webhookSecret: process.env.PORTONE_WEBHOOK_SECRET } })
   * ```
   */
  v2?: V2
  /** `false` refuses V1's calls, which nobody signs (422): the end of a move to V2. Absent or `true`: they are answered. */
  v1?: V1
  /**
   * `true` takes V1's calls that have no amount, whose `amount` is then `null`: older English docs of PortOne's and its
   * convenience-store form show such a call. Absent or `false`: they get 422, since without it nothing tells whether the
   * amount was changed in the browser.
   */
  withoutAmount?: WithoutAmount
  /** Replaces the clock, for tests. Absent parts: the host's own. `now` must never go back, and for V2 is in milliseconds since the epoch. */
  environment?: Partial<Clock> | undefined
}
