import { type Clock, hostClock } from '../../shared/clock.ts'
import { ownField } from '../../shared/own-field.ts'
import { confirmRefusalWords, defaultReason } from '../tables/portone-words.ts'

/** What PortOne's server asks the merchant's endpoint, and how. */
export interface SimulateConfirmOptions {
  /** The request's `confirm_url`. */
  confirmUrl: string
  /** `imp_uid` of the payment. */
  impUid: string
  /** `merchant_uid` of the payment. */
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
  /** What PortOne records and shows: the body's `reason`, or `알 수 없음`. */
  reason: string
  /** PortOne's whole sentence, as it becomes `error_msg`. */
  message: string
}

/** What came of the confirm process. */
export type SimulatedConfirmResult = ConfirmApproved | ConfirmRefused

/** The body's `reason`, where the body is JSON and has one in words. */
async function reasonOf(response: Response): Promise<string> {
  try {
    const reason = ownField(await response.json(), 'reason')
    return typeof reason === 'string' && reason !== '' ? reason : defaultReason
  } catch {
    return defaultReason
  }
}

/**
 * The confirm process as PortOne's server does it: POSTs `{ imp_uid, merchant_uid, amount }` as JSON, waits at most five
 * seconds (no answer counts as 500), goes on with exactly 200, and takes the refusal's reason from the JSON body's `reason`.
 * Never rejects.
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
 */
export async function simulateConfirm(options: SimulateConfirmOptions): Promise<SimulatedConfirmResult> {
  const { confirmUrl, impUid, merchantUid, amount, timeLimit = 5000, clock = hostClock, wording = '고객사' } = options
  const ask = options.fetch ?? ((url: string, init: RequestInit) => fetch(url, init))
  const refused = (status: number, reason: string): ConfirmRefused => ({
    approved: false,
    status,
    reason,
    message: confirmRefusalWords[wording].replace('{reason}', () => reason),
  })

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
      const response = await ask(confirmUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ imp_uid: impUid, merchant_uid: merchantUid, amount }),
        redirect: 'manual',
        signal: patience.signal,
      })
      return response.status === 200
        ? { approved: true, status: 200 }
        : refused(response.status || 500, await reasonOf(response))
    } catch {
      return refused(500, defaultReason)
    }
  }
  const decision = await Promise.race([asked(), timedOut])
  clock.clearTimeout(timer as never)
  return decision
}
