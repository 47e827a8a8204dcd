import scenarios from '../../demo/page/tables/scenarios.json'

/** What is used of markdown-it, which only the site has: the tests import this file without it. */
interface Token {
  type: string
  content: string
  children: Token[] | null
}
interface MarkdownState {
  tokens: Token[]
  env: { relativePath?: unknown }
  Token: new (type: string, tag: string, nesting: 0) => Token
}
interface Markdown {
  core: { ruler: { push: (name: string, rule: (state: MarkdownState) => void) => void } }
}

interface Scenario {
  name: string[]
  expect: { status: string; code?: string }
}

const all = Object.entries(scenarios as unknown as Record<string, Scenario>)

/** What the rows of a table of codes are, by the name of their type. */
const statusOf: Record<string, string> = { FailureCode: 'failed', RefusalCode: 'refused', UnknownCode: 'unknown' }

const words = {
  ko: { one: '해 보기', all: 'QA 페이지에서 해 보기' },
  en: { one: 'Try it', all: 'Try it on the QA page' },
}

/** The scenarios that `<!-- try: sold-out, refuse -->` names. */
export const namedIn = (comment: string): string[] => /^<!-- try: (.*) -->\s*$/.exec(comment)?.[1]?.split(', ') ?? []

/** The scenario that comes to a code, the plainest first. Absent: none does. */
export const scenarioOf = (status: string, code: string): string | undefined =>
  all.find(([, { expect }]) => expect.status === status && expect.code === code)?.[0]

/**
 * On the site, `<!-- try: … -->` becomes links to these scenarios of the QA page, and each row of a table of codes gets one to
 * the scenario that comes to it. Elsewhere, where there is no QA page, nothing of it is seen.
 *
 * @param base The site's sub-path.
 */
export const tryLinks =
  (base: string) =>
  (markdown: Markdown): void => {
    const link = (scenario: string, language: 'ko' | 'en', text: string) =>
      `<a class="try" target="_self" href="${base}demo/?scenario=${scenario}&amp;lang=${language}">${text}</a>`

    markdown.core.ruler.push('try-links', ({ tokens, env, Token }) => {
      const language = String(env.relativePath).startsWith('ko/') ? 'ko' : 'en'
      let status: string | undefined
      let first = false
      for (const token of tokens) {
        if (token.type === 'html_block') {
          const rows = /<!-- rows: (\w+) -->/.exec(token.content)?.[1]
          if (rows) status = statusOf[rows]
          const named = namedIn(token.content)
          if (named.length > 0) {
            const links = named.map((id) => {
              const [ko = id, en = id] = all.find(([name]) => name === id)?.[1].name ?? []
              return link(id, language, language === 'ko' ? ko : en)
            })
            token.content = `<p class="try-all">${words[language].all}: ${links.join(' · ')}</p>\n`
          }
        } else if (token.type === 'table_close') status = undefined
        else if (token.type === 'tr_open') first = true
        else if (token.type === 'inline' && first) {
          first = false
          const code = token.children?.find(({ type }) => type === 'code_inline')?.content
          const scenario = status && code && scenarioOf(status, code)
          if (scenario) {
            const shown = new Token('html_inline', '', 0)
            shown.content = `<br>${link(scenario, language, words[language].one)}`
            token.children?.push(shown)
          }
        }
      }
    })
  }
