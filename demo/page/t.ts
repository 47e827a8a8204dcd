import { language } from './language.ts'
import texts from './words/texts.json'
import type { Words } from './words/words.ts'

export type { Words }

/** The name of a text of the page. */
export type TextId = keyof typeof texts

/** A text in the page's language. */
export const say = (words: Words): string => words[language === 'ko' ? 0 : 1]

/** The same for one of `texts.json`, with what stands for each `{name}` in it. */
export const t = (id: TextId, values: Readonly<Record<string, string | number>> = {}): string =>
  say(texts[id] as unknown as Words).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
