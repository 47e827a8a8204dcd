import { expect, it } from 'vitest'
import { forbiddenKorean } from './forbidden-korean.ts'
import { type Page, pages } from './markdown.ts'

/** Texts of others that a page quotes: in code, in «…», and behind the labels of the signal table. */
const own = (line: string): string =>
  /^- 맞(는|지 않는) 문구: /.test(line) ? '' : line.replace(/`[^`]*`|«[^»]*»/g, '')

const found = (page: Pick<Page, 'path' | 'prose'>): string[] =>
  page.prose.split('\n').flatMap((line) => {
    const [word] = forbiddenKorean.exec(own(line)) ?? []
    return word === undefined ? [] : [`${page.path}: ${word} in "${line.slice(0, 60)}"`]
  })

it('the Korean pages say what the glossary says, in 합니다 and 해 주세요', () => {
  expect(pages.filter(({ path }) => /^docs\/ko\/|\.ko\.md$/.test(path)).flatMap(found)).toEqual([])
})

it('a page that does not would be found', () => {
  const prose =
    '손님이 결제 수단을 고릅니다.\n«손님»이라고 합니다.\n서버에서 조회하세요.\n안녕하세요.\n- 맞는 문구: 채널키가 없어요.'
  expect(found({ path: 'x.md', prose })).toEqual([
    'x.md: 손님 in "손님이 결제 수단을 고릅니다."',
    'x.md: 세요 in "서버에서 조회하세요."',
  ])
})
