import { callSafely } from '../shared/call-safely.ts'
import { type Clock, hostClock } from '../shared/clock.ts'
import { type Answer, answers as answersFor } from './answer.ts'
import { answerOnce } from './answer-once.ts'
import { forwardedAddress, plainAddress } from './caller-address.ts'
import type { ConfirmHandler, ConfirmRequest, Decide } from './confirm-call.ts'
import type { Deadline } from './deadline.ts'
import {
  type Callers,
  type ConfirmEndpointOptions,
  type ConfirmErrorContext,
  checkEndpointOptions,
} from './endpoint-options.ts'
import type { HttpErrorId } from './http-errors.ts'
import { discardBody, readBody } from './read-body.ts'
import { checkHead, readConfirmRequest } from './read-confirm-request.ts'
import { socketAddress } from './socket-address.ts'

const json = { 'content-type': 'application/json; charset=utf-8' }

const respond = ({ status, body }: Answer): Response =>
  new Response(body, { status, headers: status === 405 ? { ...json, allow: 'POST' } : json })

const logError = (error: unknown, { during, question }: ConfirmErrorContext) =>
  console.error(`imp-confirm endpoint, ${during}, ${question?.merchantUid ?? 'no order'}:`, error)

function callerAddress(request: Request, from: Callers['from']): string | null | undefined {
  if (from === 'socket') return socketAddress(request)
  if (typeof from === 'function') return from(request)
  return forwardedAddress(request.headers.get(from.header), from.proxies ?? 1)
}

const isAllowed = (request: Request, { addresses, from }: Callers): boolean => {
  const address = callerAddress(request, from)
  return typeof address === 'string' && addresses.map(plainAddress).includes(plainAddress(address))
}

/**
 * Makes the endpoint that PortOne asks, server to server, right before it asks the PG to charge: a web-standard handler that
 * mounts as it is in Next.js route handlers, Hono, Bun, Deno and Workers, and by `toNodeListener` in Node's `http`, Express,
 * Fastify and Nest.
 *
 * - `decide` approves: HTTP 200, and never for anything else. PortOne goes on.
 * - `decide` declines: 409 with `{ reason, errorMessage }`. PortOne stops the payment and shows the customer the reason.
 * - `decide` throws or returns something else: 500 with a neutral reason; `onError` is told. No message of an error leaves.
 * - `decide` isn't done at the `deadline`: 503; `signal` aborts; an approval that comes later goes to `onLateApproval`. So does
 *   one that nobody heard because the caller had hung up.
 * - What is no call of PortOne's never reaches `decide`: 400, 403, 405, 408, 413, 415 or 422, with a `detail` for developers.
 *
 * The same `imp_uid` again gets the same answer without `decide` being asked, for the time of `remember`; with another order or
 * amount it is refused (409). That holds in one process: with several, or after a restart, `decide` can be asked again, so
 * let it hold stock by order, and let a second hold for the same order be the first.
 *
 * This is a hold, not a sale, and no security control: `confirm_url` is sent by the customer's browser, which may drop it, and
 * the caller isn't authenticated. Verify the payment on your server in any case.
 *
 * @param decide Your check. Runs once per payment at a time.
 * @param options See {@link ConfirmEndpointOptions}. What can't work throws here, a `RangeError` or `TypeError` that says what to write.
 * @returns A handler that always resolves, and never rejects.
 * @example
 * ```ts
 * export const POST = confirmEndpoint(
 *   async ({ impUid, merchantUid, amount }) => {
 *     const order = await orders.find(merchantUid)
 *     if (order?.total !== amount) return decline('주문 금액이 바뀌었습니다.', { code: 'AMOUNT' })
 *     return (await stock.hold(order, impUid)) ? approve() : decline('방금 품절되었습니다', { code: 'OUT_OF_STOCK' })
 *   },
 *   { onLateApproval: ({ merchantUid, impUid }) => stock.release(merchantUid, impUid) },
 * )
 * ```
 */
export function confirmEndpoint(decide: Decide, options: ConfirmEndpointOptions = {}): ConfirmHandler {
  checkEndpointOptions(decide, options)
  const { deadline = 4500, bodyLimit = 10_240, callers, onLateApproval, onError = logError } = options
  const clock: Clock = { ...hostClock, now: () => performance.now(), ...options.environment }
  const answers = answersFor(options.neutralReason)

  const tell = (error: unknown, during: ConfirmErrorContext['during'], question: ConfirmRequest | null) =>
    callSafely(
      () => onError(error, { during, question: question && { ...question } }),
      (failure) => console.error(failure),
    )
  const ask = answerOnce(decide, {
    remember: options.remember ?? 60_000,
    rememberAtMost: options.rememberAtMost ?? 10_000,
    answers,
    now: clock.now,
    onError: tell,
    onLateApproval: (question) =>
      callSafely(
        () => {
          if (!onLateApproval) throw new Error('decide approved when nobody heard it any more: give onLateApproval.')
          return onLateApproval({ ...question })
        },
        (error) => tell(error, 'onLateApproval', question),
      ),
  })

  /** What can be told without the body. */
  function refuseHead(request: Request): HttpErrorId | undefined {
    try {
      if (callers && !isAllowed(request, callers)) return 'address-not-allowed'
    } catch (error) {
      tell(error, 'callers', null)
      return 'address-not-allowed'
    }
    return checkHead(request.method, request.headers)
  }

  async function answer(request: Request, context: unknown): Promise<Answer> {
    const refusal = refuseHead(request)
    if (refusal) {
      discardBody(request)
      return answers.refused(refusal)
    }
    const time: Deadline = { endsAt: clock.now() + deadline, onPass: () => {} }
    const timer = clock.setTimeout(() => time.onPass(), deadline)
    try {
      const bytes = await readBody(request, bodyLimit, time)
      const question = typeof bytes === 'string' ? bytes : readConfirmRequest(bytes)
      return typeof question === 'string' ? answers.refused(question) : await ask(question, time, { request, context })
    } finally {
      clock.clearTimeout(timer as never)
    }
  }

  return (request, context) =>
    answer(request, context).then(respond, (error: unknown) => {
      tell(error, 'decide', null)
      return respond(answers.refused('decide-failed'))
    })
}
