/** The longest reason that is sent, in characters. PortOne documents no limit; two lines on a phone are 60. */
export const longestReason = 200

/** Control characters, line ends, invisible spaces, and marks that turn the direction of what follows. */
const unwanted = /[\0-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Half of a surrogate pair: no text, and some JSON readers refuse it. */
const loneSurrogate = /\p{Surrogate}/gu

/**
 * Makes a reason fit to be shown to a customer and to survive PortOne's sentence: composed (NFC), control characters
 * and runs of white space turned into one space, trimmed, at most {@link longestReason} characters (a longer one ends in `…`; a
 * character is never cut in half).
 */
export function reasonText(reason: string): string {
  // A first cut, so that a text of megabytes costs nothing.
  const text = reason
    .slice(0, longestReason * 20)
    .normalize('NFC')
    .replace(unwanted, ' ')
    .replace(loneSurrogate, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (text.length <= longestReason) return text
  const characters = Array.from(text)
  return characters.length <= longestReason
    ? text
    : `${characters
        .slice(0, longestReason - 1)
        .join('')
        .trimEnd()}…`
}
