import { expect, it } from 'vitest'
import { root } from '../docs/markdown.ts'
import { readTree } from './arrows.ts'
import { twoMeanings } from './two-meanings.ts'

it('no public name has two meanings', () => {
  const tree = readTree(`${root}src`)
  const indexes = [...tree.keys()].filter((path) => /^src\/(\w+\/)?index\.ts$/.test(path))
  expect(indexes.length).toBeGreaterThan(6)
  expect(twoMeanings(tree, indexes)).toEqual([])
})

it('one that has two is named with its files and what to do', () => {
  const files = [
    ['src/index.ts', "export type { Refusal } from './outcome/refuse.ts'\nexport { pay } from './payment/index.ts'"],
    ['src/payment/index.ts', "export { pay } from './pay.ts'"],
    ['src/endpoint/index.ts', "export { type Refusal, pay as buy } from './http-errors.ts'"],
  ] as const
  expect(
    twoMeanings(
      new Map(files),
      files.map(([path]) => path),
    ),
  ).toEqual([
    'src/endpoint/index.ts exports Refusal of src/endpoint/http-errors.ts#Refusal, but src/index.ts that of src/outcome/refuse.ts#Refusal: one name, one meaning; rename one of them.',
  ])
})
