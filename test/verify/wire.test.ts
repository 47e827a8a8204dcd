import { expect, it } from 'vitest'
import { serveFakes } from './serve-fakes.ts'
import { expectFields, runWireCases, wireCases } from './wire-cases.ts'

it('over HTTP, in Node', async () => {
  const { origin, close } = await serveFakes()
  try {
    expect(wireCases.length).toBeGreaterThan(15)
    expect(await runWireCases(origin, 'node')).toEqual([])
  } finally {
    close()
  }
})

it('a case that is wrong would be told', () => {
  expect(() => expectFields({ action: 'deliver' }, { action: 'alarm' })).toThrow(/action is "deliver", not "alarm"/)
  expect(() => expectFields(null, { action: 'alarm' })).toThrow(/undefined/)
})
