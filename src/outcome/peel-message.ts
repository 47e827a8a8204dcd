/** A message with PortOne's wrappers taken off. */
export interface PeeledMessage {
  /** The whole message, decoded and tidied, wrappers included. */
  whole: string
  /** What is left inside the wrappers: the PG's, the script's or the merchant's own words. */
  text: string
  /** PortOne's code at the front of the message, such as `'F0004'`. */
  prefix: string | undefined
  /** A tag in words, such as `'결제포기'`. */
  tag: string | undefined
  /** The PG's own code, such as `'3112'` or `'PAY_PROCESS_CANCELED'`. */
  pgCode: string | undefined
  /** The wrapper that says the window could not be opened was there. */
  windowFailed: boolean
}

/** Longer messages are searched for wrappers at the front only, so that no answer takes long. */
const front = 500

const code = /^[A-Za-z0-9_.-]{1,40}$/

/** Internet Explorer handed texts over still percent-encoded; only a text that is all ASCII can be one. */
function decoded(message: string): string {
  if (/[^\x21-\x7e]/.test(message) || !/%[0-9a-f]{2}/i.test(message)) return message
  try {
    return decodeURIComponent(message)
  } catch {
    return message
  }
}

/** Composed, without control characters, without white space around it. */
const tidy = (message: string): string =>
  decoded(message.trim())
    .normalize('NFC')
    .replace(/[\0-\x1f\x7f\u200b\ufeff]/g, ' ')
    .trim()

/** Splits `CODE, text` and `CODE | text` on the first separator: the text may hold either of them again. */
function splitCode(text: string): { pgCode?: string; text: string } {
  const at = text.slice(0, front).search(/, ?| \| /)
  const candidate = text.slice(0, Math.max(at, 0)).trim()
  return code.test(candidate)
    ? {
        pgCode: candidate,
        text: text
          .slice(at)
          .replace(/^(, ?| \| )/, '')
          .trim(),
      }
    : { text }
}

/** The wrapper `결제 창 호출에 실패하였습니다. …`, in both of its tenses. */
const windowFailure = /^결제 ?창 ?호출에 ?실패(하였|했)습니다[.:]? ?/

/**
 * Takes PortOne's wrappers off a message, from the outside in: `F0004:…(imp_1) CODE, text`, `F0005:…(imp_1).CODE | text`,
 * `[CODE] text`, `[결제포기] text`, `결제 창 호출에 실패하였습니다. text`, `…실패하였습니다. [CODE]text`, a percent-encoded
 * text, decomposed Hangul, odd white space. Never throws; the original stays in the answer.
 */
export function peelMessage(message: string): PeeledMessage {
  const whole = tidy(message)
  const peeled: PeeledMessage = {
    whole,
    text: whole,
    prefix: undefined,
    tag: undefined,
    pgCode: undefined,
    windowFailed: false,
  }

  const prefix = /^(F\d{3,5}) ?: ?/.exec(whole)
  if (prefix) {
    peeled.prefix = prefix[1]
    peeled.text = whole.slice(prefix[0].length)
    const uid = peeled.text.slice(0, front).search(/\(imp_[^)]*\)/)
    if (uid >= 0) {
      const inner = splitCode(peeled.text.slice(peeled.text.indexOf(')', uid) + 1).replace(/^[.\s]+/, ''))
      peeled.text = inner.text
      peeled.pgCode = inner.pgCode
    }
  }

  // Wrappers nest, but never deep.
  for (let depth = 0; depth < 4; depth++) {
    const before = peeled.text
    const failure = windowFailure.exec(before)
    if (failure) {
      peeled.windowFailed = true
      peeled.text = before.slice(failure[0].length)
    }
    // A sentence of PortOne's in front of the PG's bracket: `결제에 실패하였습니다. [8901] …`.
    const sentence = /^[^[\]]{1,80}니다\. ?(?=\[)/.exec(peeled.text)
    if (sentence) peeled.text = peeled.text.slice(sentence[0].length)
    const bracket = /^\[([^[\]]{1,60})\] ?/.exec(peeled.text)
    const inBracket = bracket?.[1]?.trim()
    if (bracket && inBracket) {
      if (code.test(inBracket)) peeled.pgCode ??= inBracket
      else peeled.tag ??= inBracket.replace(/\s/g, '')
      peeled.text = peeled.text.slice(bracket[0].length)
    }
    if (peeled.text === before) break
  }
  peeled.text = peeled.text.trim()
  return peeled
}
