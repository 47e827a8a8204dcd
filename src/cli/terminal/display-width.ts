/** Characters that take two columns: Hangul, Han, kana and the full-width forms. Source: Unicode's East Asian Width, W and F. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** How many columns a line takes on a terminal. For texts without control characters. */
export const displayWidth = (text: string): number => [...text].length + (text.match(wide)?.length ?? 0)
