import { displayWidth } from './display-width.ts'

/**
 * Breaks a text at its spaces into lines of at most `columns`, each behind `indent` spaces. A word that is longer than a
 * line (an address) stays whole, so that it can be copied.
 */
export function wrap(text: string, columns: number, indent = 0): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && displayWidth(longer) > columns - indent) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each)
}
