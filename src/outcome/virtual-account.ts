import type { VirtualAccount } from './outcome.ts'
import type { AnswerFields } from './read-fields.ts'

/** PortOne sends a UNIX time in seconds, or text in Korean time (`2017-01-19 23:59:59`, recorded in 2016 and 2018). */
function dueAt(due: string | null): number | null {
  if (due === null) return null
  if (/^\d{9,11}$/.test(due)) return Number(due) * 1000
  const digits = due.replace(/\D/g, '')
  const [, year, month, day, hour = '23', minute = '59', second = '59'] =
    /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(digits) ?? []
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+09:00`)
  return Number.isNaN(time) ? null : time
}

/**
 * The virtual account of an answer that says no no: one that it names, or one that it or the request speaks of (`ready`
 * alone is also a window that was left). Paid into, it is none any more.
 *
 * @param asked The request's `pay_method`.
 * @returns `null` when there is one, but no part of it is named.
 */
export function virtualAccount(
  { account: { number, bank, holder, due }, impUid, status, payMethod }: AnswerFields,
  asked: string | null | undefined,
): VirtualAccount | null | undefined {
  if (status === 'paid') return undefined
  const spokenOf = impUid !== null && (payMethod ?? asked) === 'vbank'
  if (number !== null || (spokenOf && (bank ?? holder ?? due) !== null))
    return { number, bank, holder, dueAt: dueAt(due) }
  return spokenOf ? null : undefined
}
