import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkPage } from '../../scripts/rule-docs.mjs'
import { rules } from '../../src/cli/check/rules.ts'
import { root } from './markdown.ts'

it.each(['ko', 'en'] as const)(
  'docs/%s/endpoint-check.md has every rule of the check: npm run docs:rules writes them',
  (language) => {
    const page = readFileSync(`${root}docs/${language}/endpoint-check.md`, 'utf8')
    expect(page).toBe(checkPage(page, rules, language))
  },
)
