/** A code behind a merchant's reason: the endpoint writes it, and the browser reads it out of PortOne's message again. */
export const withReasonCode = (reason: string, code: string): string => `${reason} [#${code}]`

/** What {@link withReasonCode} wrote, at the end of a text: 1 to 32 of `A`-`Z`, `0`-`9` and `_`. */
export const reasonCodeAtEnd = /\[#([A-Z0-9_]{1,32})\]$/
