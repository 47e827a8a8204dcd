// @vitest-environment node
import fc from 'fast-check'
import { it } from 'vitest'
import { properties } from './properties.ts'

// The short form of `npm run fuzz`.
it.each(Object.entries(properties))('%s', async (_, property) => {
  await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: 500 })
})
