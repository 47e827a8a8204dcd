import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { confirmEndpoint } from '../../src/endpoint/index.ts'
import { memoryHolds } from '../../src/holds/index.ts'
import { docsLink } from '../../src/shared/docs-address.ts'
import { portoneRest } from '../../src/verify/index.ts'
import { pageOf, root } from './markdown.ts'

const sources = readdirSync(`${root}src`, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(`${root}src/${path}`, 'utf8') }))

const uses = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:withDocs\([^)]*?|misuse\()'([\w-]+)', '([\w-]+)'\)/g)].map(([, page = '', section = '']) => ({
    path,
    page,
    section,
  })),
)

describe('where an error says that it is explained', () => {
  it.each(uses)('$path: $page#$section is there in both languages', ({ page, section }) => {
    for (const language of ['en', 'ko'])
      expect(pageOf(`docs/${language}/${page}.md`).headings.map(({ anchor }) => anchor)).toContain(section)
  })

  it.each<[string, () => unknown, page: string, section: string]>([
    ['endpoint', () => confirmEndpoint(undefined as never), 'endpoint', 'options'],
    ['verify', () => portoneRest({} as never), 'verify-payment', 'the-whole-path'],
  ])('is the end of the message of %s', (_, call, page, section) => {
    expect(uses).toContainEqual(expect.objectContaining({ page, section }))
    expect(call).toThrow(new RegExp(`\\. See ${docsLink('en', page, section).replace(/\./g, '\\.')}$`))
  })

  it('is the end of every error of the server rooms for what a developer got wrong', () => {
    // Not a developer's: a body or a connection that broke, and a handler's response, which are caught and answered.
    const caught = ['endpoint/node-body.ts', 'endpoint/answer-on-node.ts', 'verify/read-webhook.ts']
    const bare = sources.filter(
      ({ path, text }) =>
        /^(endpoint|holds|verify)\//.test(path) && /new (Type|Range)Error\(/.test(text) && !caught.includes(path),
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  it('is the end of what the holds refuse', async () => {
    const answer = memoryHolds().hold('order-1', [], { payment: 'imp_1', until: new Date(0) })
    await expect(answer).rejects.toThrow(/\. See .*scale(\.md)?#set-up$/)
  })
})
