/** A message with PortOne's wrappers taken off. */
export interface UnwrappedMessage {
  /** What is left inside the wrappers: the PG's, the script's or the merchant's own words. */
  text: string
  /** PortOne's code at the front of the message, such as `'F0004'`. */
  prefix?: string
  /** The PG's own code, such as `'3112'` or `'PAY_PROCESS_CANCELED'`. */
  pgCode?: string
  /** What the wrappers say in words, without white space: tags such as `'결제포기'`, and {@link windowFailure}. */
  tags: string[]
}

/** The mark of a message that says the window could not be opened. */
export const windowFailure = '결제창호출'

/**
 * The wrappers, outermost first: what each looks like at the front of what is left, and what it says.
 * None backtracks: every repetition is bounded. A text may hold a separator again, so each splits on the first only.
 */
const wrappers: readonly [RegExp, (unwrapped: UnwrappedMessage, found: string, inner: string | undefined) => void][] = [
  // F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 3112, 한도가 …
  [
    /^(F\d{3,5}) ?:(?:[^(]{0,80}\(imp_[^)]{0,40}\)[. ]*(?:([\w.-]{1,40}),(?: |$))?)?/,
    (unwrapped, prefix, code) => {
      unwrapped.prefix = prefix
      if (code) unwrapped.pgCode = code
    },
  ],
  // … 01 | 사용자가 …, behind F0005:결제가 중단되었습니다(imp_1). or alone
  [
    /^([\w.-]{1,40}) \|(?: |$)/,
    (unwrapped, code) => {
      unwrapped.pgCode = code
    },
  ],
  // 결제 창 호출에 실패하였습니다. …
  [/^결제 ?창 ?호출에 ?실패(?:하였|했)습니다[.:]? ?/, ({ tags }) => tags.push(windowFailure)],
  // A sentence of PortOne's in front of the PG's bracket: 결제에 실패하였습니다. [8901] …
  // Not a card company's own, whose screen number comes last: 인증취소하셨습니다.[SCREENID:301](A011)
  [/^[^[]{1,80}니다\. ?(?=\[)(?!\[SCREENID)/, () => {}],
  // [3112] … · [코드: V023] … · [결제포기] …
  [
    /^\[(?:코드: ?)?([^[\]]{1,60})\] ?/,
    (unwrapped, tag) => {
      if (isCode(tag)) unwrapped.pgCode = tag
      else unwrapped.tags.push(tag.replace(/\s/g, ''))
    },
  ],
]

const isCode = (text: string): boolean => /^[\w.-]+$/.test(text)

/** Internet Explorer handed texts over still percent-encoded; only a text that is all ASCII can be one. */
function decoded(message: string): string {
  try {
    return /[^\x21-\x7e]/.test(message) ? message : decodeURIComponent(message)
  } catch {
    return message
  }
}

/**
 * Takes PortOne's wrappers off a message, from the outside in. Also undoes percent-encoding, decomposed Hangul and
 * control characters. Never throws; the original stays in the answer.
 */
export function unwrapMessage(message: string): UnwrappedMessage {
  const unwrapped: UnwrappedMessage = {
    text: decoded(message.trim())
      .normalize('NFC')
      .replace(/[\0-\x1f\x7f\u200b\ufeff]/g, ' ')
      .trim(),
    tags: [],
  }
  for (const [wrapper, read] of wrappers) {
    const found = wrapper.exec(unwrapped.text)
    if (found) {
      read(unwrapped, found[1] ?? '', found[2])
      unwrapped.text = unwrapped.text.slice(found[0].length).trim()
    }
  }
  return unwrapped
}
