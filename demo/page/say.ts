import { language } from './language.ts'

/** A text in both languages. */
export type Words = readonly [ko: string, en: string]

/** A text in the page's language. */
export const say = (words: Words): string => words[language === 'ko' ? 0 : 1]

/** The same, for a text that stands where it is used. */
export const t = (ko: string, en: string): string => say([ko, en])
