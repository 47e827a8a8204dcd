import type { VirtualAccount } from './outcome.ts'
import type { AnswerFields } from './read-fields.ts'

/** PortOne sends a UNIX time in seconds, or text in Korean time (`2017-01-19 23:59:59`, recorded in 2016 and 2018). */
function dueAt(due: string | undefined): number | null {
  if (due === undefined) return null
  if (/^\d{9,11}$/.test(due)) return Number(due) * 1000
  const digits = due.replace(/\D/g, '')
  const [, year, month, day, hour = '23', minute = '59', second = '59'] =
    /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(digits) ?? []
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+09:00`)
  return Number.isNaN(time) ? null : time
}

/** The virtual account of an answer, or `undefined` when none was issued: `ready` alone is also a window that was left. */
export function virtualAccount({ account, status, payMethod }: AnswerFields): VirtualAccount | undefined {
  const issued = account.number !== undefined || (status === 'ready' && payMethod === 'vbank')
  return issued && (status === undefined || status === 'ready')
    ? {
        number: account.number ?? null,
        bank: account.bank ?? null,
        holder: account.holder ?? null,
        dueAt: dueAt(account.due),
      }
    : undefined
}
