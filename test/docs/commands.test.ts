import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from './markdown.ts'

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> }
/** Run by npm itself, or by the release's workflow. */
const notForHands = /^pre|^release/

it.each(Object.keys(scripts).filter((name) => !notForHands.test(name)))(
  'CONTRIBUTING or README says what %s is for',
  (name) => {
    const text = readFileSync(`${root}CONTRIBUTING.md`, 'utf8') + readFileSync(`${root}README.md`, 'utf8')
    expect(text).toMatch(new RegExp(`npm (run )?${name}(?![\\w:])`))
  },
)
