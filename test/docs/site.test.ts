import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import scenarios from '../../demo/page/tables/scenarios.json'
import { dataFiles, published } from '../../docs/.vitepress/data-files.ts'
import { namedIn, scenarioOf } from '../../docs/.vitepress/try-links.ts'
import { customerMessages, pgTable } from '../../src/index.ts'
import { moneyArguments, signalNotes, signals } from '../../src/signals/index.ts'
import { linksIn, type Page, pages, root } from './markdown.ts'
import { namesOfTypes } from './names-of-types.ts'

const pageText = (language: 'en' | 'ko') => readFileSync(`${root}docs/${language}/errors.md`, 'utf8')
const tables = { pgTable, signals, signalNotes, moneyArguments, customerMessages }
const data = dataFiles(tables, { en: pageText('en'), ko: pageText('ko') })

describe('what the site publishes for programs', () => {
  it.each(['en', 'ko'])('is linked from the front page in %s', (language) => {
    const front = pages.find(({ path }) => path === `docs/${language}/index.md`) as Page
    expect(
      linksIn(front.prose)
        .map((target) => target.slice(1))
        .sort(),
    ).toEqual([...published].sort())
  })

  it('is what is said to be published', () => {
    const names = Object.keys(data).map((name) => `data/${name}.json`)
    expect(names).toEqual(published.filter((name) => name.endsWith('.json')))
  })

  it.each(Object.keys(data))('%s.json loses nothing', (name) => {
    expect(JSON.parse(JSON.stringify(data[name]))).toEqual(data[name])
  })

  it('has every code of an outcome, with its details and in both languages', () => {
    const codes = data.codes as {
      status: string
      code: string
      details: string[]
      happened: Record<string, string>
      next: Record<string, string>
      v2: string[]
    }[]
    const types = { failed: 'FailureCode', refused: 'RefusalCode', unknown: 'UnknownCode' }
    const details = ['src/outcome/failure-code.ts DeclineDetail', 'src/outcome/failure-code.ts PgErrorDetail']
    const members = namesOfTypes([...Object.values(types), ...details])
    for (const [status, type] of Object.entries(types)) {
      const found = codes.filter((entry) => entry.status === status).map(({ code }) => code)
      expect(found.sort(), type).toEqual(members.get(type)?.sort())
    }
    const detailsOf = (wanted: string) => codes.find(({ code }) => code === wanted)?.details
    expect(detailsOf('declined')).toEqual(members.get(details[0] as string)?.sort())
    expect(detailsOf('pg-error')).toEqual(members.get(details[1] as string)?.sort())
    for (const { code, happened, next } of codes)
      for (const text of [happened, next]) {
        expect(text.ko, code).toMatch(/\p{Script=Hangul}/u)
        expect(text.en, code).toMatch(/[a-z]/)
      }
    expect(codes.find(({ code }) => code === 'confirm-declined')?.v2).toEqual(['ConfirmProcessFailed'])
  })
})

const tried = ({ prose }: Page) =>
  prose
    .split('\n')
    .map(namedIn)
    .filter((named) => named.length > 0)

describe('what a page offers to try on the QA page', () => {
  const offering = pages.filter((page) => tried(page).length > 0)
  it.each(offering.map((page) => [page.path, page] as const))('%s: its scenarios exist', (_, page) => {
    for (const named of tried(page)) for (const scenario of named) expect(scenarios).toHaveProperty([scenario])
  })

  it.each(offering.filter(({ path }) => path.startsWith('docs/en/')))('$path: the same in Korean', (page) => {
    const twin = offering.find(({ path }) => path === page.path.replace('/en/', '/ko/')) as Page
    expect(tried(twin)).toEqual(tried(page))
  })

  it('is there for each code, but for those that want a second payment beside the first', () => {
    const codes = data.codes as { status: string; code: string }[]
    expect(codes.filter(({ status, code }) => !scenarioOf(status, code)).map(({ code }) => code)).toEqual([
      'replaced',
      'interrupted',
    ])
  })
})
