import { callSafely } from '../shared/call-safely.ts'
import { plainText } from '../shared/plain-text.ts'
import { afterHangUps } from './after-hang-ups.ts'
import { allowedCallers } from './allowed-callers.ts'
import { type Answer, answers as answersFor } from './answer.ts'
import { answerOnce } from './answer-once.ts'
import type { AnswerNotes } from './answered-confirm.ts'
import { checkHead } from './check-head.ts'
import type { AnyConfirmRequest, ConfirmHandler, Decide } from './confirm-call.ts'
import { confirmReader } from './confirm-reader.ts'
import { type Deadline, startDeadline } from './deadline.ts'
import type { Asked, ConfirmEndpointOptions, ConfirmErrorContext, V2Options } from './endpoint-options.ts'
import { host } from './host.ts'
import { type HttpErrorId, httpErrors } from './http-errors.ts'
import type { ConfirmAnswer, IncomingConfirm } from './incoming-confirm.ts'
import { type Keep, keepAlive } from './keep-alive.ts'
import { readEndpointOptions } from './read-endpoint-options.ts'
import { answerTeller } from './tell-answer.ts'
import { WebCall } from './web-call.ts'

const json = { 'content-type': 'application/json; charset=utf-8' }
const onlyPost = { ...json, allow: 'POST' }

/** The refusals that say that nobody waits any more. Not told by a clock beside the deadline's own: two clocks can differ. */
const lateCodes = new Set<string | null>([
  httpErrors['too-slow'].code,
  httpErrors['no-decision'].code,
  httpErrors.disconnected.code,
])

/** What a function of the shop's says before the deadline: afterwards its answer is no. */
const inTime = (deadline: Deadline, said: Promise<boolean>): Promise<boolean> =>
  new Promise((resolve, reject) => {
    deadline.onPass(() => resolve(false))
    Promise.resolve(said).then(resolve, reject)
  })

const toSend = ({ status, body }: Answer): ConfirmAnswer => ({
  status,
  headers: status === 405 ? onlyPost : json,
  body,
})

const logError = (error: unknown, { during, question }: ConfirmErrorContext<AnyConfirmRequest>) =>
  // A constant format: an order number can hold a `%c`, or turn the direction of the line.
  console.error('imp-confirm endpoint, %s, %s:', during, question ? plainText(question.merchantUid) : 'no order', error)

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
 * the caller isn't authenticated (`signedUrls` narrows who may ask). Verify the payment on your server in any case.
 *
 * @param decide Your check. Runs once per payment at a time.
 * @param options See {@link ConfirmEndpointOptions}. What can't work throws here, a `RangeError` or `TypeError` that says what to write.
 * @returns A handler that always resolves, and never rejects, but where its host has no `Response` to answer with.
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
export function confirmEndpoint<
  V2 extends V2Options | undefined = undefined,
  V1 extends boolean = true,
  WithoutAmount extends boolean = false,
>(
  decide: Decide<Asked<V2, V1, WithoutAmount>>,
  options: ConfirmEndpointOptions<V2, V1, WithoutAmount> = {},
): ConfirmHandler {
  const settings = readEndpointOptions(
    decide,
    options as ConfirmEndpointOptions<V2Options | undefined, boolean, boolean>,
  )
  const { clock, onLateApproval, onError = logError, signedUrls } = settings
  const isAllowed = settings.callers && allowedCallers(settings.callers)
  const answers = answersFor(settings.neutralReason)

  const tell = (error: unknown, during: ConfirmErrorContext['during'], question: AnyConfirmRequest | null) =>
    callSafely(
      () => onError(error, { during, question: question && { ...question } }),
      (failure) => console.error(failure),
    )
  const ask = answerOnce(decide, {
    remember: settings.remember,
    rememberAtMost: settings.rememberAtMost,
    byOrder: signedUrls !== undefined,
    answers,
    now: clock.now,
    afterHangUps: settings.timeIsReplaced ? (run) => run() : afterHangUps,
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

  const read = confirmReader({ ...settings, now: clock.now })

  /** What can be told without the body. */
  function refuseHead(call: IncomingConfirm, keep: Keep): HttpErrorId | undefined {
    try {
      if (isAllowed && !isAllowed(call)) return 'address-not-allowed'
    } catch (error) {
      keep(tell(error, 'callers', null))
      return 'address-not-allowed'
    }
    return checkHead(call)
  }

  const keepOf = ({ context }: IncomingConfirm) => keepAlive(context, (error) => tell(error, 'waitUntil', null))

  async function answer(call: IncomingConfirm, keep: Keep, notes?: AnswerNotes): Promise<Answer> {
    const deadline = startDeadline(clock, settings.deadline)
    try {
      const refused = refuseHead(call, keep)
      if (refused) {
        call.discardBody()
        return answers.refused(refused)
      }
      const reading = call.readBody(settings.bodyLimit)
      deadline.onPass(reading.stop)
      const bytes = await reading.done
      if (deadline.passed) return answers.refused('too-slow')
      const asked = typeof bytes === 'string' ? bytes : await read(bytes, call, reading.remade === true)
      // What lacks a part that was announced isn't the caller's mistake: somebody in front has had the rest.
      const isPart = reading.begun || bytes.length < Number(call.header('content-length'))
      const question = asked === 'broken-json' && isPart ? 'body-taken' : asked
      if (typeof question === 'string') return answers.refused(question)
      const isV1 = !('transactionId' in question)
      if (notes) notes.version = isV1 ? 'v1' : 'v2'
      if (isV1 && signedUrls && !(await inTime(deadline, signedUrls.isFor(question.merchantUid, call.request.url))))
        return answers.refused(deadline.passed ? 'no-decision' : 'not-signed')
      return await ask(question, deadline, call, keep, notes)
    } catch (error) {
      keep(tell(error, 'decide', null))
      return answers.refused('decide-failed')
    } finally {
      deadline.clear()
    }
  }

  const tellAnswer = settings.onAnswer && answerTeller(settings.onAnswer, (error) => tell(error, 'onAnswer', null))

  async function send(call: IncomingConfirm): Promise<ConfirmAnswer> {
    const keep = keepOf(call)
    if (!tellAnswer) return toSend(await answer(call, keep))
    const from = clock.now()
    const notes: AnswerNotes = { version: null, remembered: false, holdsTime: null }
    const given = await answer(call, keep, notes)
    const { decision, status, code } = given
    const { version, remembered, holdsTime } = notes
    const duration = clock.now() - from
    const late = (decision === 'refused' && lateCodes.has(code)) || call.connection.gone
    keep(tellAnswer({ decision, status, code, version, duration, late, remembered, holdsTime }))
    return toSend(given)
  }

  const handler = async (request: Request, context?: unknown): Promise<Response> => {
    // Before anything is held for this payment.
    const HostResponse = host('Response')
    const { status, headers, body } = await send(new WebCall(request, context))
    return new HostResponse(body, { status, headers })
  }
  return Object.assign(handler, { answer: send })
}
