// Asks the built site's search as its readers do: npm run docs:search, after docs:build.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { searchOptions } from '../docs/.vitepress/search-options.mjs'

const path = (name) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url))
const { default: MiniSearch } = await import(
  pathToFileURL(createRequire(path('package.json')).resolve('minisearch')).href
)
const chunks = path('.vitepress/dist/assets/chunks/')

/** What is typed, and the pages of which one must come first. */
const wanted = {
  재고수량부족: ['errors'],
  F1002: ['errors', 'signals'],
  popup: ['questions', 'signals'],
  인스타그램: ['instagram'],
  timeLimit: ['questions', 'errors', 'frameworks'],
}

let failed = 0
const ask = (index, language, text, pages) => {
  const [first] = index.search(text)
  const right = pages.some((page) => first?.id.startsWith(`/${language}/${page}`))
  if (!right) failed += 1
  console.log(`${right ? 'ok' : 'WRONG'} ${language} ${text}: ${first?.id ?? 'nothing'}`)
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
  for (const [text, pages] of Object.entries(wanted)) ask(index, language, text, pages)
}
process.exitCode = failed ? 1 : 0
