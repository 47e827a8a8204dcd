import { ownField } from '../shared/own-field.ts'
import type { Answer, Answers } from './answer.ts'
import type { AnswerNotes } from './answered-confirm.ts'
import { CallParts } from './call-parts.ts'
import type { AnyConfirmRequest } from './confirm-call.ts'
import type { Deadline } from './deadline.ts'
import type { ConfirmDecision } from './decision.ts'
import type { ConfirmErrorContext } from './endpoint-options.ts'
import type { IncomingConfirm } from './incoming-confirm.ts'
import type { Keep } from './keep-alive.ts'
import { allGone, type PendingConfirm, watch } from './pending-confirm.ts'
import { readDecision } from './read-decision.ts'
import { recentMap } from './recent-map.ts'

/** What answering works with. */
export interface AnswerOnceSettings {
  remember: number
  rememberAtMost: number
  /** Whoever asks has shown that the order is theirs: nobody can take up another order's answer by its `imp_uid`. */
  byOrder: boolean
  answers: Answers
  now: () => number
  /** Calls back once every hang-up until now has been told. */
  afterHangUps: (run: () => void) => void
  /** Never rejects. */
  onLateApproval: (question: AnyConfirmRequest) => Promise<unknown>
  /** Never rejects. */
  onError: (error: unknown, during: ConfirmErrorContext['during'], question: AnyConfirmRequest) => Promise<unknown>
}

const sameOrder = (one: AnyConfirmRequest, other: AnyConfirmRequest) =>
  one.merchantUid === other.merchantUid && one.amount === other.amount

/** By version and try: a number of V1's is never one of V2's. No number has a line's end in it. */
const keyOf = (question: AnyConfirmRequest, byOrder: boolean) =>
  'transactionId' in question
    ? `v2 ${question.transactionId}`
    : byOrder
      ? `v1 ${question.impUid}\n${question.merchantUid}`
      : `v1 ${question.impUid}`

/** How long the holds took, as `decideByHolds` says. */
function holdsTimeOf(decision: unknown): number | null {
  const time = ownField(decision, 'holdsTime')
  return typeof time === 'number' ? time : null
}

const none: never[] = []
const noop = () => {}

/**
 * Answers each payment once: one `decide` per `imp_uid` (V2: `transactionId`) at a time, and one answer that stands for a while, for whoever asks
 * again. That goes for refusals by the deadline, by an error or after a hang-up as well: PortOne has stopped such a
 * payment, or may have, and an approval after that would hold stock for nobody. The customer's next try has a new one.
 *
 * @returns Asks about a payment; never rejects, and resolves at the deadline of its first call at the latest. `keep` is
 * given what goes on after the answer; `notes` is filled before the answer comes.
 */
export function answerOnce(decide: (call: never) => unknown, settings: AnswerOnceSettings) {
  const { answers, now, onError } = settings
  /** Who decides no more has answered. */
  const isOver = (pending: PendingConfirm) => !pending.deciding && pending.forgetAt <= now()
  const known = recentMap<PendingConfirm>({
    atMost: settings.rememberAtMost,
    isOver,
    // Nothing is forgotten that somebody still waits for.
    isInUse: ({ answer }) => answer === undefined,
  })

  /** The first answer stands. */
  function settle(pending: PendingConfirm, answer: Answer) {
    if (pending.answer) return
    pending.answer = answer
    pending.resolve(answer)
    for (const stop of pending.unwatch) stop()
    // Thousands are remembered: what they no longer need is let go.
    pending.askers = none
    pending.unwatch = none
    pending.resolve = noop
    pending.answered = undefined
    pending.notes = undefined
  }

  function passDeadline(pending: PendingConfirm): Promise<unknown> | undefined {
    if (pending.answer) return undefined
    settle(pending, answers.refused('no-decision'))
    pending.controller?.abort()
    return onError(new Error('decide did not answer before the deadline.'), 'deadline', pending.question)
  }

  /** Nobody waits for an approval any more, or somebody does. */
  function approved(pending: PendingConfirm): Promise<unknown> | undefined {
    pending.deciding = false
    if (!pending.answer && !allGone(pending)) {
      settle(pending, answers.approved)
      return undefined
    }
    settle(pending, answers.refused('disconnected'))
    return settings.onLateApproval(pending.question)
  }

  /** `decide` came back, in time or not. */
  function decided(pending: PendingConfirm, value: unknown): Promise<unknown> | undefined {
    // A `decide` that blocked the whole process keeps the timer from telling.
    const told = now() >= pending.endsAt ? passDeadline(pending) : undefined
    let decision: ConfirmDecision
    try {
      if (pending.notes) pending.notes.holdsTime = holdsTimeOf(value)
      decision = readDecision(value)
    } catch (error) {
      return failed(pending, error)
    }
    if (decision.decision === 'decline') {
      pending.deciding = false
      settle(pending, answers.declined(decision))
      return told
    }
    if (pending.answer) return Promise.all([told, approved(pending)])
    // Whether somebody still waits is known only when the host has told of every hang-up.
    return new Promise((resolve) => {
      settings.afterHangUps(() => {
        const passed = now() >= pending.endsAt ? passDeadline(pending) : undefined
        resolve(Promise.all([passed, approved(pending)]))
      })
    })
  }

  /** `decide` threw, or returned what is no decision. */
  function failed(pending: PendingConfirm, error: unknown): Promise<unknown> {
    pending.deciding = false
    const during = pending.answer ? 'after-deadline' : 'decide'
    settle(pending, answers.refused('decide-failed'))
    return onError(error, during, pending.question)
  }

  function run(pending: PendingConfirm, deadline: Deadline, incoming: IncomingConfirm): Promise<unknown> | undefined {
    let decision: unknown
    try {
      decision = decide(Object.assign(new CallParts(pending, incoming), pending.question) as never)
      if (typeof (decision as PromiseLike<unknown> | null | undefined)?.then !== 'function')
        return decided(pending, decision)
    } catch (error) {
      return failed(pending, error)
    }
    let told: Promise<unknown> | undefined
    deadline.onPass(() => {
      told = passDeadline(pending)
    })
    // A promise of ours, since theirs can have a `then` of its own, which answers twice.
    return new Promise((resolve) => resolve(decision)).then(
      (value) => Promise.all([told, decided(pending, value)]),
      (error) => Promise.all([told, failed(pending, error)]),
    )
  }

  function start(
    question: AnyConfirmRequest,
    deadline: Deadline,
    incoming: IncomingConfirm,
    notes: AnswerNotes | undefined,
  ): PendingConfirm {
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
      askers: [incoming.connection],
      hearers: 0,
      controller: undefined,
      unwatch: [],
      notes,
      work: undefined,
    }
    known.set(keyOf(question, settings.byOrder), pending)
    const work = run(pending, deadline, incoming)
    if (work) {
      pending.work = work
      work.then(() => {
        pending.work = undefined
      })
    }
    return pending
  }

  /** Tells of an approval when the last one who was given it has certainly not heard it. Whoever asks again is refused. */
  function approvedTo(pending: PendingConfirm, { connection }: IncomingConfirm, keep: Keep) {
    pending.hearers += 1
    connection.onUnsent?.(() => {
      pending.hearers -= 1
      if (pending.hearers > 0) return
      pending.answer = answers.refused('disconnected')
      keep(settings.onLateApproval(pending.question))
    })
  }

  return function ask(
    question: AnyConfirmRequest,
    deadline: Deadline,
    incoming: IncomingConfirm,
    keep: Keep,
    notes?: AnswerNotes,
  ): Promise<Answer> | Answer {
    let pending = known.get(keyOf(question, settings.byOrder))
    if (!pending || isOver(pending)) {
      pending = start(question, deadline, incoming, notes)
    } else if (!sameOrder(pending.question, question)) return answers.refused('other-order')
    else {
      if (notes) notes.remembered = true
      if (!pending.answer) {
        pending.askers.push(incoming.connection)
        if (pending.controller) watch(pending, incoming.connection)
      }
    }
    if (pending.work) keep(pending.work)
    const asked = pending
    const given = (answer: Answer): Answer => {
      if (answer === answers.approved) approvedTo(asked, incoming, keep)
      return answer
    }
    return pending.answer ? given(pending.answer) : (pending.answered as Promise<Answer>).then(given)
  }
}
