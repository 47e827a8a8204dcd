import { isFunction, isObject } from '../shared/kind-of-value.ts'
import { ownFields } from '../shared/own-fields.ts'

/** An answer of PortOne's as plain, cloneable data: its own fields, or the value itself where it is no object. */
export type RawAnswer = { readonly [field: string]: unknown } | string | number | boolean | bigint | null | undefined

/** What stands in a copy for a value that can't be in it. */
export const unreadable = /^\[(function|symbol|object|unreadable)\]$/

/** A copy of a field that survives `structuredClone`; what can't be copied is named instead of being lost silently. */
function cloneable(value: unknown): unknown {
  if (isFunction(value) || typeof value === 'symbol') return `[${typeof value}]`
  if (!isObject(value)) return value
  try {
    // Missing in jsdom, Safari 14 and Chrome 80. Answers come as JSON, so it keeps what they have.
    return typeof structuredClone === 'function'
      ? structuredClone(value)
      : JSON.parse(JSON.stringify(value, (_, inner: unknown) => (isFunction(inner) ? '[function]' : inner)))
  } catch {
    return '[object]'
  }
}

/**
 * Copies an answer, so that nobody can change it later and no getter of it runs twice. Never throws, whatever it is
 * given: a field that can't be read is `'[unreadable]'`.
 */
export function snapshot(answer: unknown): RawAnswer {
  if (!isObject(answer)) return cloneable(answer) as RawAnswer
  return ownFields(answer, () => '[unreadable]', cloneable)
}
