import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { forbiddenKorean } from '../docs/forbidden-korean.ts'
import { root } from '../docs/markdown.ts'

const files = readdirSync(`${root}demo/page`, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|json)$/.test(name),
)

it.each(files)('demo/page/%s says what the glossary says, and asks in 해 주세요', (name) => {
  const lines = readFileSync(`${root}demo/page/${name}`, 'utf8').split('\n')
  const wrong = lines.flatMap((line, index) =>
    forbiddenKorean.test(line) ? [`demo/page/${name}:${index + 1}: ${line.trim()}`] : [],
  )
  expect(wrong).toEqual([])
})
