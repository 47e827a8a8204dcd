import { attempt } from '../shared/attempt.ts'
import { type ConfirmRefusal, confirmRefusal } from './confirm-refusal.ts'

/** A message with PortOne's wrappers taken off. */
export interface UnwrappedMessage {
  /** What is left inside the wrappers: the PG's, the script's or the merchant's own words. */
  text: string
  /** PortOne's code at the front of the message, such as `'F0004'`. */
  prefix?: string
  /** The PG's own code, such as `'3112'` or `'PAY_PROCESS_CANCELED'`. */
  pgCode?: string
  /** What the wrappers say in words, without white space: {@link windowFailure}, `결제포기`. */
  tags: string[]
  /** The confirm process's refusal, where that is what the wrappers hold. Absent: they hold something else. */
  refusal?: ConfirmRefusal
}

/** The tag of a message that says the window could not be opened. */
export const windowFailure = '결제창호출'

/**
 * PortOne's wrappers, outermost first: what each looks like at the front of what is left, and by its groups' names what it
 * says. Only what PortOne is known to write stands here: any other sentence or bracket is the PG's, and is read.
 * None backtracks: every repetition is bounded. A text may hold a separator again, so each splits on the first only.
 */
const wrappers = [
  // F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 3112, 한도가 …
  /^(?<prefix>F\d{3,5}) ?:(?:(?:PG사 (?:결제|빌링키|승인|발급|요청| ){1,9}에 실패하여 중단합니다|결제가 중단되었습니다)?\.? ?\(imp_[^)]{0,40}\)[. ]*(?:(?<pgCode>[\w.-]{1,40}),(?: |$))?)?/,
  // … 01 | 사용자가 …, behind F0005:결제가 중단되었습니다(imp_1). or alone
  /^(?<pgCode>[\w.-]{1,40}) \|(?: |$)/,
  // 결제 창 호출에 실패하였습니다. …
  /^(?<tag>결제 ?창 ?호출)에 ?실패(?:하였|했)습니다[.:]? ?/,
  // 결제에 실패하였습니다. [8901] … (recorded, nice) · 다날 서버로부터 받은 응답이 올바르지 않습니다.[인증실패] … (recorded)
  /^(?:결제 ?(?:승인)?에 실패하였|다날 서버로부터 받은 응답이 올바르지 않)습니다\. ?(?=\[|고객사|가맹점)/,
  // [3112] … · [코드: V023] …
  /^\[(?:코드: ?)?(?<pgCode>[\w.-]{1,60})\] ?/,
  // [결제포기] …
  /^\[(?<tag>결제 ?포기)\] ?/,
]

/** Takes the wrappers off one by one. A merchant's reason may look like any of them, so the refusal is looked for first. */
function unwrap(message: string): UnwrappedMessage {
  const unwrapped: UnwrappedMessage = { text: message, tags: [] }
  for (const wrapper of [...wrappers, undefined]) {
    const refusal = confirmRefusal(unwrapped.text)
    if (refusal) return { ...unwrapped, refusal }
    const found = wrapper?.exec(unwrapped.text)
    if (!found) continue
    const { tag, ...codes } = found.groups ?? {}
    Object.assign(unwrapped, codes)
    if (tag) unwrapped.tags.push(tag.replace(/ /g, ''))
    unwrapped.text = unwrapped.text.slice(found[0].length).trim()
  }
  return unwrapped
}

/** Internet Explorer handed texts over still percent-encoded, bridges do so twice; only a text that is all ASCII can be. */
const decoded = (message: string): string =>
  (/^[\x20-\x7e]*$/.test(message) && attempt(() => decodeURIComponent(message))) || message

/** What is done to a text before it is read: composed (NFC), a space for each control character or invisible one. */
const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\0-\x1f\x7f\u200b\ufeff]/g, ' ')
    .trim()

/**
 * Takes PortOne's wrappers off a message, from the outside in. Never throws; the original stays in the answer.
 *
 * A merchant's refusal keeps its reason as it was given: only percent-encoding of the whole message is undone, and white
 * space around the reason goes. Any other text is tidied first: decomposed Hangul and control characters. (A refusal
 * whose own sentence came decomposed or with control characters is tidied with it.)
 */
export function unwrapMessage(message: string): UnwrappedMessage {
  const text = decoded(decoded(message.trim())).trim()
  const tidy = tidied(text)
  const unwrapped = unwrap(text)
  return unwrapped.refusal || text === tidy ? unwrapped : unwrap(tidy)
}
