import type { Answer, Answers } from './answer.ts'
import type { ConfirmCall, ConfirmRequest, Decide } from './confirm-call.ts'
import type { Deadline } from './deadline.ts'
import type { ConfirmDecision } from './decision.ts'
import type { ConfirmErrorContext } from './endpoint-options.ts'
import { readDecision } from './read-decision.ts'

/** What a desk works with. */
export interface AnswerOnceSettings {
  remember: number
  rememberAtMost: number
  answers: Answers
  now: () => number
  /** Never throw. */
  onLateApproval: (question: ConfirmRequest) => void
  onError: (error: unknown, during: ConfirmErrorContext['during'], question: ConfirmRequest) => void
}

/** Some hosts have no signal to give. */
type Connection = AbortSignal | null | undefined

/** How a question came. */
export interface Origin {
  request: Request
  context: unknown
}

/** One payment that was asked about. */
interface PendingConfirm {
  question: ConfirmRequest
  endsAt: number
  forgetAt: number
  /** `undefined` until there is one; then it stands. */
  answer: Answer | undefined
  /** Resolves with the answer, also for who asks again in the meantime. `undefined` once there is one. */
  answered: Promise<Answer> | undefined
  resolve: (answer: Answer) => void
  /** `decide` hasn't come back yet, whether or not the answer has been given up. */
  deciding: boolean
  /** The connections of those who wait. */
  askers: Connection[]
  /** `undefined` until `decide` looks at its signal: making one costs more than all the rest. */
  controller: AbortController | undefined
  /** The one that was asked about next. */
  next: PendingConfirm | undefined
}

const sameOrder = (one: ConfirmRequest, other: ConfirmRequest) =>
  one.merchantUid === other.merchantUid && one.amount === other.amount

/** No private field: in this package's ES2020 that is a WeakMap, whose entries keep the garbage collector busy. */
const pendingOf: unique symbol = Symbol('pending')

/** What `decide` is given. A class for its speed: an own getter for each payment costs more than the desk itself. */
class Call implements ConfirmCall {
  readonly impUid: string
  readonly merchantUid: string
  readonly amount: number
  readonly request: Request
  readonly context: unknown
  readonly [pendingOf]: PendingConfirm

  constructor(pending: PendingConfirm, { request, context }: Origin) {
    this.impUid = pending.question.impUid
    this.merchantUid = pending.question.merchantUid
    this.amount = pending.question.amount
    this.request = request
    this.context = context
    this[pendingOf] = pending
  }

  get signal(): AbortSignal {
    const pending = this[pendingOf]
    if (!pending.controller) {
      pending.controller = new AbortController()
      if (pending.answer && pending.deciding) pending.controller.abort()
    }
    return pending.controller.signal
  }
}

const nobody: Connection[] = []
const noop = () => {}
const hungUp = (connection: Connection) => connection?.aborted === true

/**
 * Answers each payment once: one `decide` per `imp_uid` at a time, and one answer that stands for a while, for whoever asks
 * again. That goes for refusals by the deadline, by an error or after a hang-up as well: PortOne has stopped such a
 * payment, or may have, and an approval after that would hold stock for nobody. The customer's next try has a new `imp_uid`.
 *
 * @returns Asks about a payment; never rejects, and resolves at the deadline of its first call at the latest.
 */
export function answerOnce(decide: Decide, settings: AnswerOnceSettings) {
  const { answers, now, onError } = settings
  const known = new Map<string, PendingConfirm>()
  let oldest: PendingConfirm | undefined
  let newest: PendingConfirm | undefined

  const isOver = (pending: PendingConfirm) =>
    pending.answer !== undefined && !pending.deciding && pending.forgetAt <= now()

  /** Forgets from the oldest on: what is over, and what is too much. Nothing that somebody still waits for. */
  function forget() {
    while (oldest?.answer && (isOver(oldest) || known.size > settings.rememberAtMost)) {
      const { impUid } = oldest.question
      if (known.get(impUid) === oldest) known.delete(impUid)
      oldest = oldest.next
    }
  }

  function remember(pending: PendingConfirm) {
    known.set(pending.question.impUid, pending)
    if (oldest && newest) newest.next = pending
    else oldest = pending
    newest = pending
    forget()
  }

  /** The first answer stands. */
  function settle(pending: PendingConfirm, answer: Answer) {
    if (pending.answer) return
    pending.answer = answer
    pending.resolve(answer)
    // Thousands are remembered: what they no longer need is let go.
    pending.askers = nobody
    pending.resolve = noop
    pending.answered = undefined
  }

  function passDeadline(pending: PendingConfirm) {
    if (pending.answer) return
    settle(pending, answers.refused('no-decision'))
    pending.controller?.abort()
    onError(new Error('decide did not answer before the deadline.'), 'deadline', pending.question)
  }

  /** `decide` came back, in time or not. */
  function decided(pending: PendingConfirm, value: unknown) {
    // A `decide` that blocked the whole process keeps the timer from telling.
    if (now() >= pending.endsAt) passDeadline(pending)
    pending.deciding = false
    let decision: ConfirmDecision
    try {
      decision = readDecision(value)
    } catch (error) {
      return failed(pending, error)
    }
    const heard = !pending.answer && !pending.askers.every(hungUp)
    if (decision.decision === 'decline') settle(pending, answers.declined(decision))
    else if (heard) settle(pending, answers.approved)
    else {
      settle(pending, answers.refused('disconnected'))
      settings.onLateApproval(pending.question)
    }
  }

  /** `decide` threw, or returned what is no decision. */
  function failed(pending: PendingConfirm, error: unknown) {
    pending.deciding = false
    const during = pending.answer ? 'after-deadline' : 'decide'
    settle(pending, answers.refused('decide-failed'))
    onError(error, during, pending.question)
  }

  function start(question: ConfirmRequest, deadline: Deadline, origin: Origin): Promise<Answer> {
    let resolve: (answer: Answer) => void = noop
    const answered = new Promise<Answer>((settled) => {
      resolve = settled
    })
    const pending: PendingConfirm = {
      question,
      endsAt: deadline.endsAt,
      forgetAt: now() + settings.remember,
      answer: undefined,
      answered,
      resolve,
      deciding: true,
      askers: [origin.request.signal],
      controller: undefined,
      next: undefined,
    }
    remember(pending)
    try {
      const decision: unknown = decide(new Call(pending, origin))
      if (typeof (decision as PromiseLike<unknown> | null | undefined)?.then !== 'function') decided(pending, decision)
      else {
        deadline.onPass = () => passDeadline(pending)
        Promise.resolve(decision).then(
          (value) => decided(pending, value),
          (error) => failed(pending, error),
        )
      }
    } catch (error) {
      failed(pending, error)
    }
    return answered
  }

  return function ask(question: ConfirmRequest, deadline: Deadline, origin: Origin): Promise<Answer> {
    const pending = known.get(question.impUid)
    if (!pending || isOver(pending)) return start(question, deadline, origin)
    if (!sameOrder(pending.question, question)) return Promise.resolve(answers.refused('other-order'))
    if (pending.answer) return Promise.resolve(pending.answer)
    pending.askers.push(origin.request.signal)
    return pending.answered as Promise<Answer>
  }
}
