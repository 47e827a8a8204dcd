import { type Clock, hostClock } from '../../shared/clock.ts'
import { ownField } from '../../shared/own-field.ts'
import { confirmRefusalWords, defaultReason } from '../tables/portone-words.ts'
import { newV2Body, oldV2Body, webhookHeaders } from './v2-confirm-call.ts'

/** How the confirm process is done, whoever asks. */
export interface ConfirmCallOptions {
  /** The request's `confirm_url`; V2's `confirmUrl`. */
  confirmUrl: string
  /** `merchant_uid` of the payment; V2's `paymentId`. */
  merchantUid: string
  /** In the currency's unit. */
  amount: number
  /** How the request travels. Give your handler here to ask it without a network. Absent: the global `fetch`. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** How long the endpoint may take, in milliseconds. Absent: 5,000, the FAQ's figure; PortOne's docs say 10,000. */
  timeLimit?: number | undefined
  /** Absent: the real time. */
  clock?: Clock | undefined
  /** PortOne's wording of the refusal: of today (`'고객사'`, when absent), or of before March 2024. */
  wording?: keyof typeof confirmRefusalWords | undefined
}

/** As PortOne V1 asks. */
export interface SimulateV1ConfirmOptions extends ConfirmCallOptions {
  /** `imp_uid` of the payment. */
  impUid: string
  /** Absent: the call is V1's. */
  v2?: undefined
}

/** As PortOne V2 asks. */
export interface SimulateV2ConfirmOptions extends ConfirmCallOptions {
  /** `transactionId` of this try. */
  transactionId: string
  /** Which of your shops, as the form of 2024-04-25 may say. Absent: it doesn't say. */
  storeId?: string | undefined
  /** Signed, or not. */
  v2: SignedV2Call | { unsigned: true }
}

/** How a call of V2's is signed. */
export interface SignedV2Call {
  /** `whsec_…` of the console. Several: a signature by each, as while a secret is changed. */
  webhookSecret: string | readonly string[]
  /** `webhook-id`: give the same again to ask as a retry does. Absent: a new one each time. */
  id?: string | undefined
  /** The body's form, by webhook version. Absent: `'2024-04-25'`. Unsigned is always that of `'2024-01-01'`. */
  form?: '2024-01-01' | '2024-04-25' | undefined
}

/** What PortOne's server asks the merchant's endpoint, and how. */
export type SimulateConfirmOptions = SimulateV1ConfirmOptions | SimulateV2ConfirmOptions

/** The endpoint answered 200: PortOne goes on and asks the PG for approval. */
export interface ConfirmApproved {
  approved: true
  status: 200
}

/** Anything else: PortOne stops the payment. */
export interface ConfirmRefused {
  approved: false
  /** The HTTP status; 500 when there was no answer in time or none at all. */
  status: number
  /** What PortOne records and shows: the body's `reason`, or `알 수 없음`. By V2: its `errorMessage`. */
  reason: string
  /** PortOne's whole sentence, as it becomes `error_msg`. By V2: the reason alone, since V2's sentence isn't documented. */
  message: string
}

/** What came of the confirm process. */
export type SimulatedConfirmResult = ConfirmApproved | ConfirmRefused

/** A refusal's text, where the body is JSON and has one in words. */
async function reasonOf(response: Response, field: 'reason' | 'errorMessage'): Promise<string> {
  try {
    const reason = ownField(await response.json(), field)
    return typeof reason === 'string' && reason !== '' ? reason : defaultReason
  } catch {
    return defaultReason
  }
}

/** The body, and what signs it. */
async function written(options: SimulateConfirmOptions, now: number): Promise<[body: string, signed: object]> {
  const { merchantUid, amount, v2 } = options
  if (v2 === undefined) return [JSON.stringify({ imp_uid: options.impUid, merchant_uid: merchantUid, amount }), {}]
  const { transactionId, storeId } = options
  const payment = { storeId, paymentId: merchantUid, transactionId, totalAmount: amount }
  if ('unsigned' in v2) return [oldV2Body(payment), {}]
  const body = v2.form === '2024-01-01' ? oldV2Body(payment) : newV2Body(payment, now)
  const id = v2.id ?? `msg_${now}_${Math.random().toString(36).slice(2)}`
  return [body, await webhookHeaders([v2.webhookSecret].flat(), body, { id, now })]
}

/**
 * The confirm process as PortOne's server does it: POSTs `{ imp_uid, merchant_uid, amount }` as JSON, waits at most five
 * seconds (no answer counts as 500), goes on with exactly 200, and takes the refusal's reason from the JSON body's `reason`.
 * Never rejects for what the endpoint does; a call without `confirmUrl`, or with a `webhookSecret` that is no base64, is a
 * `TypeError`.
 *
 * With `v2` it asks as PortOne V2 does, signed or not, and takes the refusal's text from `errorMessage`.
 *
 * Source: the FAQ («결제직전에 재고를 확인할 수 있나요?»); what an unreachable address does isn't documented, and is taken
 * as no answer.
 *
 * @example
 * ```ts
 * const handler = confirmEndpoint(decide)
 * const decision = await simulateConfirm({
 *   confirmUrl: 'https://shop.example/payments/confirm', impUid: 'imp_1', merchantUid: 'order-1', amount: 1000,
 *   fetch: (url, init) => handler(new Request(url, init)),
 * })
 * if (!decision.approved) console.log(decision.message) // 고객사 요청에 의해 결제를 중단합니다. (상세사유 : 방금 품절되었습니다)
 * ```
 * @example As V2:
 * ```ts
 * const handler = confirmEndpoint(decide, { v2: { webhookSecret } })
 * const decision = await simulateConfirm({
 *   confirmUrl: 'https://shop.example/payments/confirm', transactionId: 'tx-1', merchantUid: 'order-1', amount: 1000,
 *   v2: { webhookSecret }, fetch: (url, init) => handler(new Request(url, init)),
 * })
 * ```
 */
export async function simulateConfirm(options: SimulateConfirmOptions): Promise<SimulatedConfirmResult> {
  if (ownField(options, 'confirmUrl') === undefined)
    throw new TypeError(
      "simulateConfirm: give one object with confirmUrl, your endpoint's address, and the payment: { confirmUrl, impUid, merchantUid, amount }.",
    )
  const { confirmUrl, v2, timeLimit = 5000, clock = hostClock, wording = '고객사' } = options
  const ask = options.fetch ?? ((url: string, init: RequestInit) => fetch(url, init))
  const refused = (status: number, reason: string): ConfirmRefused => ({
    approved: false,
    status,
    reason,
    message: v2 ? reason : confirmRefusalWords[wording].replace('{reason}', () => reason),
  })

  // A secret that is none is a mistake of the caller's: it rejects, and no endpoint is asked.
  const call = await written(options, clock.now())
  const patience = new AbortController()
  let timer: unknown
  const timedOut = new Promise<ConfirmRefused>((resolve) => {
    timer = clock.setTimeout(() => {
      resolve(refused(500, defaultReason))
      patience.abort()
    }, timeLimit)
  })
  const asked = async (): Promise<SimulatedConfirmResult> => {
    try {
      const [body, signed] = call
      const response = await ask(confirmUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...signed },
        body,
        redirect: 'manual',
        signal: patience.signal,
      })
      return response.status === 200
        ? { approved: true, status: 200 }
        : refused(response.status || 500, await reasonOf(response, v2 ? 'errorMessage' : 'reason'))
    } catch {
      return refused(500, defaultReason)
    }
  }
  const decision = await Promise.race([asked(), timedOut])
  clock.clearTimeout(timer as never)
  return decision
}
