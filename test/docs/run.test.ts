import { describe, expect, it } from 'vitest'
import { pages } from './markdown.ts'
import { runBlock } from './run-block.ts'

// The Korean pages have the same code: see twins.test.ts.
const blocks = pages
  .filter(({ path }) => !path.startsWith('docs/ko/'))
  .flatMap(({ path, blocks }) =>
    blocks.filter(({ marks }) => marks.includes('run')).map(({ code, line }) => ({ path, line: line + 1, code })),
  )

describe('examples that are marked run do what they say', () => {
  it.each(blocks)('$path:$line', async ({ code }) => {
    await runBlock(code)
  })
})

it('an example that is wrong fails', async () => {
  await expect(runBlock(`import assert from 'node:assert'\nassert.equal(1, 2)`)).rejects.toThrow()
  await expect(
    runBlock(`import { expect, it } from 'vitest'\nit('is wrong', () => expect(1).toBe(2))`),
  ).rejects.toThrow()
})
