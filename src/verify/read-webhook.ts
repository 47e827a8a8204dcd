import { ownField } from '../shared/own-field.ts'
import type { Verdict } from './verdict.ts'

/** PortOne's webhook says that something happened to a payment. What, only the REST says. */
export interface PaymentWebhook {
  kind: 'payment'
  /** The payment. Unsigned, as everything here: look it up. */
  impUid: string
  /** Its order: find your own by it, and let `verifyPayment` compare. */
  merchantUid: string
  /** PortOne's number of a cancellation. `null` when the webhook isn't about one. */
  cancellationId: string | null
  /**
   * What to answer PortOne with once you know: 200 where it is settled, whichever way, so that it isn't sent again; 503 for an
   * `ask-again` that another delivery may end. Nothing of the payment is in it.
   */
  answer: (verdict: Pick<Verdict, 'action'> & { why?: string }) => Response
}

/** The console's test call, about a payment that doesn't exist. Answer `response`, and change nothing. */
export interface TestWebhook {
  kind: 'test'
  /** What to answer PortOne with. */
  response: Response
}

/** No webhook of PortOne's. Answer `response`: 4xx, and what was wrong, for whoever tries it out. */
export interface InvalidWebhook {
  kind: 'invalid'
  /** What was wrong, in English, for the log. Holds nothing of the request. */
  problem: string
  /** What to answer PortOne with. */
  response: Response
}

/** What a webhook is. Switch on `kind`. */
export type WebhookMessage = PaymentWebhook | TestWebhook | InvalidWebhook

/** PortOne sends some hundred bytes. */
const bodyLimit = 10_240

const answerWith = (status: number, body: Record<string, unknown>, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  })

const invalid = (status: number, problem: string, headers?: Record<string, string>): InvalidWebhook => ({
  kind: 'invalid',
  problem,
  response: answerWith(status, { problem }, headers),
})

/** The body as text. `undefined`: too long. */
async function readText(request: Request): Promise<string | undefined> {
  if (!request.body) return ''
  const reader = request.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let size = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > bodyLimit) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** The fields of a body, JSON or form, whichever the console is set to: no form with fields is JSON, so its head isn't asked. */
function fieldsOf(text: string): (name: string) => unknown {
  try {
    const body: unknown = JSON.parse(text)
    return (name) => ownField(body, name)
  } catch {
    const form = new URLSearchParams(text)
    return (name) => form.get(name)
  }
}

const isUid = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(value)

/** Whether another delivery may find what this one didn't. The customer's window, or a PG that decides in days, are no reason. */
const isWorthRepeating = ({ action, why }: Parameters<PaymentWebhook['answer']>[0]): boolean =>
  action === 'ask-again' && why !== 'open' && why !== 'may-turn'

/**
 * Reads PortOne's webhook, JSON or form. It isn't signed: of its body the numbers alone are taken, and its `status` isn't even handed
 * over. Never rejects.
 *
 * Answers: PortOne sends again, where that is switched on, after a network error or 5xx (every minute, five times at most); its
 * texts differ on other statuses, so what is settled gets 200 and nothing else.
 *
 * @example
 * ```ts
 * export async function POST(request: Request) {
 *   const webhook = await readWebhook(request)
 *   if (webhook.kind !== 'payment') return webhook.response
 *   const order = await orders.find(webhook.merchantUid)
 *   const verdict = await verifyPayment(rest, webhook.impUid, { merchantUid: order.number, amount: order.total })
 *   await settlePayment(holds, verdict)
 *   return webhook.answer(verdict)
 * }
 * ```
 */
export async function readWebhook(request: Request): Promise<WebhookMessage> {
  if (request.method !== 'POST') return invalid(405, 'PortOne calls this address by POST.', { allow: 'POST' })
  const unread = () => invalid(400, 'The body broke off, or something on this server had read it before.')
  if (request.bodyUsed) return unread()
  let text: string | undefined
  try {
    text = await readText(request)
  } catch {
    return unread()
  }
  if (text === undefined) return invalid(413, `The body is over ${bodyLimit} bytes.`)
  const field = fieldsOf(text)
  const [impUid, merchantUid, cancellation] = ['imp_uid', 'merchant_uid', 'cancellation_id'].map(field)
  if (!isUid(impUid) || !isUid(merchantUid))
    return invalid(422, 'imp_uid and merchant_uid must be texts of 1 to 200 characters, as JSON or form fields.')
  // What PortOne's console sends: both numbers at once. One of them alone is no test.
  if (impUid === 'imp_1234567890' && merchantUid === 'merchant_1234567890')
    return { kind: 'test', response: answerWith(200, { received: true, test: true }) }
  return {
    kind: 'payment',
    impUid,
    merchantUid,
    cancellationId: isUid(cancellation) ? cancellation : null,
    answer: (verdict) =>
      isWorthRepeating(verdict)
        ? answerWith(503, { received: false }, { 'retry-after': '60' })
        : answerWith(200, { received: true }),
  }
}
