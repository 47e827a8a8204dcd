import { ownField } from '../shared/own-field.ts'
import { plainText } from '../shared/plain-text.ts'

/** A sentence for a customer is no longer, in UTF-16 units. */
const longest = 1_000

/** Where servers put their sentence, most telling first. Sources: our own endpoint, V2's answer, common frameworks. */
const fields = ['reason', 'errorMessage', 'message', 'error', 'msg', 'detail', 'title', 'description']

/** A tag of HTML or XML. `<3개 남음>` is none. */
const markup = /<[!/?]?[a-z][^<>]*>/i

/** What JavaScript, Java, Python, PHP, Go and SQL say when nobody caught it. */
const trace =
  /^(?:Uncaught )?(?:[\w$]+\.)*[A-Z]\w*(?:Error|Exception)\b|\bat [\w$.<>/ ]{1,200}\([^()]*:\d|\bat (?:async )?(?:file:|https?:|node:|\/)|Traceback \(most recent|\bFile "[^"]*", line \d|Stack trace:|\bon line \d|goroutine \d+ \[|panicked at|SQLSTATE\[/

/** The sentence in an answer that is JSON; `undefined` when the text is none. */
function sentenceInJson(text: string): unknown {
  if (!/^\s*[{["]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // Cut off on its way: no sentence. `[A동] 품절` is one.
    return /^\s*[{[]\s*"/.test(text) ? null : undefined
  }
}

function findSentence(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return customerReason(value, depth)
  if (typeof value !== 'object' || value === null || depth === 0) return null
  for (const inner of Array.isArray(value) ? value.slice(0, 1) : fields.map((name) => ownField(value, name))) {
    const found = inner === undefined ? null : findSentence(inner, depth - 1)
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
  if (reason.length > longest * 10) return null
  const json = depth > 0 ? sentenceInJson(reason) : undefined
  if (json !== undefined && typeof json !== 'number') return findSentence(json, depth - 1)
  if (markup.test(reason) || trace.test(reason.trimStart())) return null
  const text = plainText(reason).trim()
  return text === '' || text.length > longest ? null : text
}
