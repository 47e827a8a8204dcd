import { expect, it } from 'vitest'
import { pages } from './markdown.ts'

/** More than this nobody reads; what is longer is two pages. */
const most = 1500

/** Tables that a command writes from data, for looking up: the signals, the rules of the check. */
const generated = /^<!-- (Written by|표에서 생성) /m

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

it('no page has over 1,500 words of prose', () => {
  const long = pages
    .filter(({ path, prose }) => path.startsWith('docs/') && !generated.test(prose))
    .map(({ path, prose }) => ({ path, words: wordsOf(prose.replace(/<!--.*?-->/gs, '')) }))
    .filter(({ words }) => words > most)
  expect(long.map(({ path, words }) => `${path}:1: ${words} words`)).toEqual([])
})
