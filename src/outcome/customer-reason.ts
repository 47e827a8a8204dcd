import { ownField } from '../shared/own-field.ts'
import { plainText } from '../shared/plain-text.ts'

/** A sentence for a customer is no longer, in UTF-16 units. */
const longest = 1_000

/** Where servers put their sentence, most telling first. Sources: our own endpoint, common frameworks. */
const fields = ['reason', 'message', 'error', 'msg', 'detail', 'title']

/** A tag of HTML or XML (`<3개 남음>` is none), or what languages and databases say when nobody caught it. */
const noSentence =
  /<[!/?]?[a-z][^<>]*>|\w(Error|Exception)\b|\bat .{0,80}[./(].{0,80}:\d|\bline \d|SQLSTATE|goroutine /i

function sentenceIn(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return customerReason(value, depth)
  for (const inner of Array.isArray(value) ? value.slice(0, 1) : fields.map((name) => ownField(value, name))) {
    const found = inner && depth > 0 ? sentenceIn(inner, depth - 1) : null
    if (found !== null) return found
  }
  return null
}

/**
 * A merchant's reason as a customer may read it: plain text as it was written; of JSON the text of the field that holds one.
 *
 * @param depth How far to look into JSON.
 * @returns `null` for markup, a stack trace, JSON without a sentence, and what is no sentence for its length: a neutral one
 * is better.
 */
export function customerReason(reason: string, depth = 6): string | null {
  if (depth > 0 && reason.length < longest * 10 && /^\s*[{["]/.test(reason))
    try {
      return sentenceIn(JSON.parse(reason), depth - 1)
    } catch {
      // Cut off on its way: no sentence. `[A동] 품절` is one.
      if (/^\s*[{[]\s*"/.test(reason)) return null
    }
  if (reason.length > longest || noSentence.test(reason)) return null
  return plainText(reason).trim() || null
}
