import { t, type Words } from '../words/words.ts'

/** An entry of a select: its value and its text. */
export type Entry = readonly [value: string, text: string]

/** The entries of a select, from what its values are called. */
export const entriesOf = (names: Readonly<Record<string, Words>>): Entry[] =>
  Object.entries(names).map(([id, name]) => [id, t(name)])
