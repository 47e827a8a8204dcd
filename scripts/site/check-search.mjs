// Asks the built site's search as its readers do: npm run docs:search, after docs:build.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { searchOptions } from '../../docs/.vitepress/search-options.mjs'
import { baseOfSite } from './serve-site.mjs'

const path = (name) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))
const { default: MiniSearch } = await import(
  pathToFileURL(createRequire(path('package.json')).resolve('minisearch')).href
)
const chunks = path('.vitepress/dist/assets/chunks/')

/** What is typed, and the page, or its section, that must come first. */
const wanted = {
  재고수량부족: 'errors#portones-own-texts-and-codes',
  F1002: 'errors#portones-own-texts-and-codes',
  popup: 'questions#the-popup-is-blocked',
  인스타그램: 'instagram',
  timeLimit: 'questions#the-callback-never-comes-timelimit-what-now',
  // A code, a `because`, and what PortOne says, as it stands in a log.
  'confirm-declined': 'errors#failed',
  'no-jquery': 'errors#what-loadimp-rejects-with',
  'portone-broke': 'signals#portone-broke',
  'merchant-limit': 'signals#merchant-limit',
  '[결제포기] 사용자가 결제를 취소하셨습니다': 'signals#quit-tag',
  '등록된 PG 설정 정보가 없습니다': 'signals#not-set-up',
  '이미 승인 완료 되거나 승인 요청 된 거래 건': 'errors#portones-own-texts-and-codes',
  '한도초과 혹은 잔액부족으로 결제에 실패했습니다.': 'signals#limit-or-balance',
}

let failed = 0
const ask = (index, language, text, page) => {
  const ids = index.search(text).map(({ id }) => id.slice(baseOfSite().length))
  const [first] = ids
  const right = first === `${language}/${page}` || first?.startsWith(`${language}/${page}#`)
  if (!right) failed += 1
  console.log(
    `${right ? 'ok' : 'WRONG'} ${language} ${text}: ${right ? first : ids.slice(0, 4).join(', ') || 'nothing'}`,
  )
}
for (const language of ['ko', 'en']) {
  const file = readdirSync(chunks).find((name) => name.startsWith(`@localSearchIndex${language}.`))
  if (!file) throw new Error('No search index: run npm run docs:build first.')
  const { default: json } = await import(pathToFileURL(chunks + file).href)
  const index = MiniSearch.loadJSON(json, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions,
  })
  for (const [text, page] of Object.entries(wanted)) ask(index, language, text, page)
}
process.exitCode = failed ? 1 : 0
