import type { Answer, Answers } from './answer.ts'
import type { ConfirmCall, ConfirmRequest, Decide } from './confirm-call.ts'
import type { Deadline } from './deadline.ts'
import type { ConfirmDecision } from './decision.ts'
import type { ConfirmErrorContext } from './endpoint-options.ts'
import { readDecision } from './read-decision.ts'

/** What a desk works with. */
export interface DeskSettings {
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
interface Inquiry {
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
  next: Inquiry | undefined
}

const sameOrder = (one: ConfirmRequest, other: ConfirmRequest) =>
  one.merchantUid === other.merchantUid && one.amount === other.amount

/** No private field: in this package's ES2020 that is a WeakMap, whose entries keep the garbage collector busy. */
const inquiryOf: unique symbol = Symbol('inquiry')

/** What `decide` is given. A class for its speed: an own getter for each payment costs more than the desk itself. */
class Call implements ConfirmCall {
  readonly impUid: string
  readonly merchantUid: string
  readonly amount: number
  readonly request: Request
  readonly context: unknown
  readonly [inquiryOf]: Inquiry

  constructor(inquiry: Inquiry, { request, context }: Origin) {
    this.impUid = inquiry.question.impUid
    this.merchantUid = inquiry.question.merchantUid
    this.amount = inquiry.question.amount
    this.request = request
    this.context = context
    this[inquiryOf] = inquiry
  }

  get signal(): AbortSignal {
    const inquiry = this[inquiryOf]
    if (!inquiry.controller) {
      inquiry.controller = new AbortController()
      if (inquiry.answer && inquiry.deciding) inquiry.controller.abort()
    }
    return inquiry.controller.signal
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
export function confirmDesk(decide: Decide, settings: DeskSettings) {
  const { answers, now, onError } = settings
  const inquiries = new Map<string, Inquiry>()
  let oldest: Inquiry | undefined
  let newest: Inquiry | undefined

  const isOver = (inquiry: Inquiry) => inquiry.answer !== undefined && !inquiry.deciding && inquiry.forgetAt <= now()

  /** Forgets from the oldest on: what is over, and what is too much. Nothing that somebody still waits for. */
  function forget() {
    while (oldest?.answer && (isOver(oldest) || inquiries.size > settings.rememberAtMost)) {
      const { impUid } = oldest.question
      if (inquiries.get(impUid) === oldest) inquiries.delete(impUid)
      oldest = oldest.next
    }
  }

  function remember(inquiry: Inquiry) {
    inquiries.set(inquiry.question.impUid, inquiry)
    if (oldest && newest) newest.next = inquiry
    else oldest = inquiry
    newest = inquiry
    forget()
  }

  /** The first answer stands. */
  function settle(inquiry: Inquiry, answer: Answer) {
    if (inquiry.answer) return
    inquiry.answer = answer
    inquiry.resolve(answer)
    // Thousands are remembered: what they no longer need is let go.
    inquiry.askers = nobody
    inquiry.resolve = noop
    inquiry.answered = undefined
  }

  function passDeadline(inquiry: Inquiry) {
    if (inquiry.answer) return
    settle(inquiry, answers.refused('no-decision'))
    inquiry.controller?.abort()
    onError(new Error('decide did not answer before the deadline.'), 'deadline', inquiry.question)
  }

  /** `decide` came back, in time or not. */
  function decided(inquiry: Inquiry, value: unknown) {
    // A `decide` that blocked the whole process keeps the timer from telling.
    if (now() >= inquiry.endsAt) passDeadline(inquiry)
    inquiry.deciding = false
    let decision: ConfirmDecision
    try {
      decision = readDecision(value)
    } catch (error) {
      return failed(inquiry, error)
    }
    const heard = !inquiry.answer && !inquiry.askers.every(hungUp)
    if (decision.decision === 'decline') settle(inquiry, answers.declined(decision))
    else if (heard) settle(inquiry, answers.approved)
    else {
      settle(inquiry, answers.refused('disconnected'))
      settings.onLateApproval(inquiry.question)
    }
  }

  /** `decide` threw, or returned what is no decision. */
  function failed(inquiry: Inquiry, error: unknown) {
    inquiry.deciding = false
    const during = inquiry.answer ? 'after-deadline' : 'decide'
    settle(inquiry, answers.refused('decide-failed'))
    onError(error, during, inquiry.question)
  }

  function start(question: ConfirmRequest, deadline: Deadline, origin: Origin): Promise<Answer> {
    let resolve: (answer: Answer) => void = noop
    const answered = new Promise<Answer>((settled) => {
      resolve = settled
    })
    const inquiry: Inquiry = {
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
    remember(inquiry)
    try {
      const decision: unknown = decide(new Call(inquiry, origin))
      if (typeof (decision as PromiseLike<unknown> | null | undefined)?.then !== 'function') decided(inquiry, decision)
      else {
        deadline.onPass = () => passDeadline(inquiry)
        Promise.resolve(decision).then(
          (value) => decided(inquiry, value),
          (error) => failed(inquiry, error),
        )
      }
    } catch (error) {
      failed(inquiry, error)
    }
    return answered
  }

  return function ask(question: ConfirmRequest, deadline: Deadline, origin: Origin): Promise<Answer> {
    const inquiry = inquiries.get(question.impUid)
    if (!inquiry || isOver(inquiry)) return start(question, deadline, origin)
    if (!sameOrder(inquiry.question, question)) return Promise.resolve(answers.refused('other-order'))
    if (inquiry.answer) return Promise.resolve(inquiry.answer)
    inquiry.askers.push(origin.request.signal)
    return inquiry.answered as Promise<Answer>
  }
}
