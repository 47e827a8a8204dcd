/** The languages a command speaks. */
export type Language = 'ko' | 'en'

/** A text in both. */
export type Words = Readonly<Record<Language, string>>

/**
 * The language of a terminal: that of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, as POSIX has it.
 * Anything but Korean is English.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  return /^ko\b|^ko_/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'ko' : 'en'
}
