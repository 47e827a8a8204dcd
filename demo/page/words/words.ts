import data from './words.json'

/** A text in both languages. */
export type Words = readonly [ko: string, en: string]

/** The page's words, by what they name: `words.acts.approve`. */
export const words = data as unknown as {
  readonly [Group in keyof typeof data]: { readonly [Id in keyof (typeof data)[Group]]: Words }
}
