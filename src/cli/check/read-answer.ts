import { ownField } from '../../shared/own-field.ts'
import type { Exchange } from './exchange.ts'

/** What PortOne makes of an answer: it goes on, or stops with the reason that the customer reads. */
export type PortoneReads = { goesOn: true } | { goesOn: false; reason: string | null }

/** What an answer's body is, looked at as bytes. */
export type BodyKind =
  | { kind: 'empty' }
  /** A web page. */
  | { kind: 'page' }
  | { kind: 'json'; value: unknown }
  /** Bytes that are no UTF-8: EUC-KR, for example. */
  | { kind: 'not-utf8' }
  | { kind: 'text' }

/** How long PortOne waits, in milliseconds, by the FAQ; its developer docs say ten seconds. */
export const portoneLimit = 5000

/** Whether an answer is compressed, though nobody asked for it. */
export const isCompressed = ({ headers }: Exchange) => !/^(identity)?$/i.test(headers['content-encoding'] ?? '')

/** Reads the body as PortOne's server would have to: JSON in UTF-8 (RFC 8259). Pure. */
export function bodyKind(exchange: Exchange): BodyKind {
  if (exchange.body.length === 0) return { kind: 'empty' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(exchange.body)
  } catch {
    return { kind: 'not-utf8' }
  }
  if (/^\ufeff?\s*<(!doctype html|html|head|body|script)\b/i.test(text)) return { kind: 'page' }
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return { kind: 'text' }
  }
}

/** The field `name` of a JSON object. `undefined` when there is none. */
export const fieldOf = (body: BodyKind, name: string): unknown =>
  body.kind === 'json' ? ownField(body.value, name) : undefined

/**
 * What PortOne does with an answer, by the FAQ: exactly 200 goes on, anything else stops, and so does an answer that isn't
 * there within five seconds. Pure.
 *
 * @param reasonField `reason` in V1, `errorMessage` in V2.
 */
export function portoneReads(exchange: Exchange, reasonField: string, limit = portoneLimit): PortoneReads {
  if (exchange.status === 200 && exchange.end === 'complete' && exchange.milliseconds < limit) return { goesOn: true }
  if (exchange.end !== 'complete' || exchange.milliseconds >= limit || isCompressed(exchange))
    return { goesOn: false, reason: null }
  const reason = fieldOf(bodyKind(exchange), reasonField)
  return { goesOn: false, reason: typeof reason === 'string' && reason !== '' ? reason : null }
}
