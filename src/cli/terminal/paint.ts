/** Terminals' own colours (SGR), which follow the reader's theme, dark or light. */
const codes = { bold: 1, red: 31, green: 32, yellow: 33, dim: 2 } as const

/** Colours a text, or leaves it as it is. */
export type Paint = (text: string, colour: keyof typeof codes) => string

/** @param coloured Whether there is a terminal, and nobody set `NO_COLOR`. */
export const painter =
  (coloured: boolean): Paint =>
  (text, colour) =>
    coloured ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text
