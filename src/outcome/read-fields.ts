import { ownField } from '../shared/own-field.ts'
import { type RawAnswer, unreadable } from './snapshot.ts'

/** What an answer says, whatever spelling it says it in. */
export interface AnswerFields {
  /** The explicit success flag. `'both'` when two flags disagree, `undefined` when there is none. */
  flag: boolean | 'both' | undefined
  /** An error field holds something, even where it is no text. */
  saysNo: boolean
  impUid: string | undefined
  merchantUid: string | undefined
  errorCode: string | undefined
  message: string | undefined
  status: string | undefined
  payMethod: string | undefined
  provider: string | undefined
  account: Record<'number' | 'bank' | 'holder' | 'due', string | undefined>
}

/** Text that stands for nothing: bridges that join texts send these in place of a missing value. */
const nothing = ['', 'null', 'undefined']

function text(value: unknown): string | undefined {
  // A repeated query key: the first one counts.
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first === 'number' || typeof first === 'bigint') return String(first)
  return typeof first === 'string' && !nothing.includes(first.trim()) && !unreadable.test(first) ? first : undefined
}

const errorCodes = ['error_code', 'error_coe', 'code', 'pgCode'] as const
const messages = ['error_msg', 'message', 'fail_reason', 'failReason', 'alert', 'pgMessage'] as const

/** Whether a value is anything at all, text or not. */
const isSomething = (value: unknown): boolean =>
  typeof value === 'string' ? !nothing.includes(value.trim()) : value !== null && value !== undefined && value !== false

/**
 * Reads the fields of an answer in every spelling that PortOne's scripts, its records and its native wrappers use.
 * Empty texts, `null`, and the texts `"null"` and `"undefined"` are no values.
 *
 * Sources of the spellings: `error_coe` is the legacy script's own typo; `imp_success`, `imp_status` and `success` are
 * redirects of different PGs; `txId`, `paymentId`, `code`, `message` are the native SDKs'; `fail_reason` is a record's,
 * `pgCode` and `pgMessage` are V2's;
 * `alert` is what the page heard the script say where it never answers.
 */
export function readFields(raw: RawAnswer): AnswerFields {
  const field = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = text(ownField(raw, name))
      if (value !== undefined) return value
    }
    return undefined
  }
  const flags = ['success', 'imp_success', 'imp_status']
    .map((name) => {
      const value = ownField(raw, name)
      return typeof value === 'boolean' ? String(value) : text(value)?.trim().toLowerCase()
    })
    .filter((flag) => flag === 'true' || flag === 'false')
  return {
    flag: flags.length === 0 ? undefined : flags.every((flag) => flag === flags[0]) ? flags[0] === 'true' : 'both',
    impUid: field('imp_uid', 'txId'),
    merchantUid: field('merchant_uid', 'paymentId'),
    saysNo: [...errorCodes, ...messages].some((name) => [ownField(raw, name)].flat().some(isSomething)),
    errorCode: field(...errorCodes),
    message: field(...messages),
    status: field('status')?.toLowerCase(),
    payMethod: field('pay_method'),
    provider: field('pg_provider'),
    account: {
      number: field('vbank_num'),
      bank: field('vbank_name'),
      holder: field('vbank_holder'),
      due: field('vbank_date'),
    },
  }
}
