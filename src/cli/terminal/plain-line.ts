/**
 * What somebody else wrote, safe to print on a terminal: without the control and format characters that move the cursor,
 * colour, or turn the direction of text, on one line.
 */
export const plainLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim()
