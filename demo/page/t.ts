import { language } from './language.ts'
import texts from './words/texts.json'
import type { Words } from './words/words.ts'

/** The name of a text of the page. */
export type TextId = keyof typeof texts

/** A text in the page's language, by its name in `texts.json` or in both languages, with what stands for each `{name}` in it. */
export function t(text: TextId | Words, values: Readonly<Record<string, string | number>> = {}): string {
  const both = typeof text === 'string' ? texts[text] : text
  return String(both[language === 'ko' ? 0 : 1]).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
}
