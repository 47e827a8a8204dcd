import { plainText } from '../shared/plain-text.ts'

/** The longest reason that is sent, in characters. PortOne documents no limit; two lines on a phone are 60. */
export const longestReason = 200

/**
 * Makes a reason fit to be shown to a customer and to survive PortOne's sentence: composed (NFC), plain text, runs of white
 * space turned into one space, trimmed, at most {@link longestReason} characters (a longer one ends in `…`; a character is
 * never cut in half).
 */
export function reasonText(reason: string): string {
  // A first cut, so that a text of megabytes costs nothing.
  const text = plainText(reason.slice(0, longestReason * 20).normalize('NFC'))
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
