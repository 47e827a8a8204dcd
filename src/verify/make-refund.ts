import type { PaymentRecord } from '../portone/payment-record.ts'
import { checkAmount } from './check-amount.ts'
import { leftOf } from './judge-payment.ts'
import { planRefund, showsRefund } from './plan-refund.ts'
import type { PortoneRest } from './portone-rest.ts'
import { isPortoneRestError, type PortoneRestError } from './portone-rest-error.ts'
import { refundMark } from './refund-mark.ts'
import type { RefundMemory, RefundNote } from './refund-memory.ts'
import type { RefundOptions } from './refund-options.ts'
import type { RefundDone, RefundRefusal, RefundResult } from './refund-result.ts'
import { wrongRefund } from './wrong-use.ts'

type Rest = Pick<PortoneRest, 'payment' | 'cancel'>

/** A look at the payment: the record, or the result where there is none. */
type Look = { payment: PaymentRecord } | { unknown: 'not-found' | PortoneRestError['kind'] }

async function lookAt(rest: Rest, impUid: string, signal: AbortSignal | undefined): Promise<Look> {
  try {
    const payment = await rest.payment(impUid, { signal })
    return payment ? { payment } : { unknown: 'not-found' }
  } catch (error) {
    if (isPortoneRestError(error)) return { unknown: error.kind }
    throw error
  }
}

/** How often a note may meet another process's before the memory is taken for broken. */
const mostRounds = 20

const brokenMemory = (text: string) => wrongRefund(`refundPayment: remember.put ${text}`)

/** Writes a note. Whether it was written; rejects for an answer that says neither. */
async function write(memory: RefundMemory, ...given: Parameters<RefundMemory['put']>): Promise<boolean> {
  const isWritten: unknown = await memory.put(...given)
  if (typeof isWritten === 'boolean') return isWritten
  throw brokenMemory(`must resolve to true or false, whether it was written; it was ${typeof isWritten}.`)
}

/** Makes one refund: looks, sends what isn't done, and looks again where the answer didn't tell. */
export async function makeRefund(
  rest: Rest,
  impUid: string,
  options: RefundOptions,
  memory: RefundMemory,
): Promise<RefundResult> {
  const { key, reason, account, signal, amount: wanted = 'all', now = Date.now } = options
  const mark = refundMark(key)
  const id = { impUid, key }
  const done = (status: RefundDone['status'], amount: number, left: number): RefundResult => ({
    status,
    ...id,
    amount,
    left,
  })
  const refused = (why: RefundRefusal, left: number | null, portoneMessage: string | null = null): RefundResult => ({
    status: 'refused',
    ...id,
    why,
    left,
    portoneMessage,
  })
  /** How often this call has sent it and not heard. */
  let unheard = 0
  for (let round = 0; ; round += 1) {
    if (round > mostRounds)
      throw brokenMemory('said of every note that another one is remembered. Nothing was sent by this try.')
    // First the payment, then the memory: another process writes before it asks PortOne, so that a refund which the payment shows
    // is in the memory by now.
    const look = await lookAt(rest, impUid, signal)
    const noted = (await memory.get(key)) ?? undefined
    if (noted && !Number.isFinite(noted.askedAt))
      throw wrongRefund('refundPayment: remember.get must resolve to the note as it was put; its askedAt is no number.')
    if ('unknown' in look) return { status: 'unknown', ...id, why: look.unknown, sent: noted !== undefined }
    const { payment } = look
    if (wanted !== 'all') checkAmount(wrongRefund, 'refundPayment: amount', wanted, Number.MIN_VALUE, payment.currency)
    const plan = planRefund(payment, { amount: wanted, mark, account, now: now() }, noted)
    if (plan.do === 'wait') return { status: 'unknown', ...id, why: 'may-run', sent: true }
    if (plan.do === 'refuse') return refused(plan.why, plan.left)
    if (plan.do === 'tell')
      return plan.status === 'pending'
        ? { status: 'pending', ...id, amount: plan.amount }
        : done(unheard > 0 ? 'done' : 'already', plan.amount, plan.left)
    const { amount, left } = plan
    const wasNoted = noted !== undefined
    const version = (noted?.version ?? 0) + 1
    const note: RefundNote = { impUid, amount, left, state: 'asked', askedAt: now(), version }
    // Another process has written meanwhile: look again.
    if (!(await write(memory, key, note, noted ?? null))) continue
    try {
      const answer = await rest.cancel(
        { ...options, impUid, amount, checksum: left, reason: `${reason} ${mark}` },
        { signal },
      )
      await keepTaken(note)
      return showsRefund(answer, mark, note)
        ? done('done', amount, leftOf(answer))
        : { status: 'pending', ...id, amount }
    } catch (error) {
      if (!isPortoneRestError(error)) throw error
      const failed = await afterFailure(error, note, wasNoted)
      if (failed) return failed
      unheard += 1
    }
  }

  /** PortOne took it: kept, whatever another process has written meanwhile. */
  async function keepTaken(sent: RefundNote): Promise<void> {
    let before: RefundNote | null = sent
    for (let round = 0; round < mostRounds; round += 1) {
      if (await write(memory, key, { ...sent, state: 'taken', version: (before?.version ?? 0) + 1 }, before)) return
      before = (await memory.get(key)) ?? null
    }
    throw brokenMemory('did not keep that PortOne took the refund. It was made: do not give it another key.')
  }

  /** What a request that failed came to. `undefined`: look again, and send what isn't done. */
  async function afterFailure(
    error: PortoneRestError,
    sent: RefundNote,
    wasNoted: boolean,
  ): Promise<RefundResult | undefined> {
    const { kind, mayHaveHappened, portoneMessage } = error
    if (mayHaveHappened && unheard === 0 && kind !== 'aborted') return undefined
    const wasSent = mayHaveHappened || wasNoted
    if (kind !== 'refused') {
      if (!wasSent) await write(memory, key, null, sent)
      return { status: 'unknown', ...id, why: kind, sent: wasSent }
    }
    // PortOne's no: to something that was done before, to a sum that has changed, or for reasons of its own.
    const look = await lookAt(rest, impUid, signal)
    if ('unknown' in look) return { status: 'unknown', ...id, why: look.unknown, sent: true }
    const left = leftOf(look.payment)
    const isMade = wasNoted
      ? showsRefund(look.payment, mark, sent)
      : look.payment.cancel_history?.some(({ reason: told }) => told?.endsWith(mark))
    if (isMade || (wanted === 'all' && left === 0)) {
      await keepTaken(sent)
      return done(unheard > 0 ? 'done' : 'already', sent.amount, left)
    }
    if (left !== sent.left) {
      await write(memory, key, { ...sent, state: 'contested', version: sent.version + 1 }, sent)
      return refused('changed', left)
    }
    // An earlier one of ours may still be on its way.
    if (wasNoted) return { status: 'unknown', ...id, why: kind, sent: true }
    // Nothing of ours happened. Another process that has joined meanwhile keeps its note.
    await write(memory, key, null, sent)
    return refused('portone', left, portoneMessage)
  }
}
