import { expect, it } from 'vitest'
import { signalNotes } from '../../src/outcome/signal-notes.ts'
import { signals } from '../../src/outcome/signals.ts'

it.each(Object.entries(signalNotes))('%s: what it says, where it is known from, what to look at', (_, note) => {
  expect(Object.keys(note).sort()).toEqual(['check', 'says', 'source'])
  for (const text of Object.values(note)) expect(text.length).toBeGreaterThan(15)
  expect(note.says).toMatch(/^[A-Z`].*\.$/)
  expect(note.check).toMatch(/^[a-zA-Z`].*\.$/)
})

it('has a note on every row of the table', () => {
  expect(Object.keys(signalNotes)).toEqual(expect.arrayContaining(signals.map(({ id }) => id)))
})

it('says to look the payment up wherever the customer could pay twice', () => {
  for (const id of ['quit-tag', 'cancelled-by-customer', 'time', 'communication', 'fetch', 'no-row'] as const)
    expect(signalNotes[id].check).toMatch(/Look the payment up on your server by merchant_uid/)
})
