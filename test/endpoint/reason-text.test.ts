import { expect, it } from 'vitest'
import { longestReason, reasonText } from '../../src/endpoint/reason-text.ts'

it.each([
  ['재고수량부족', '재고수량부족'],
  ['  재고   부족\n\n', '재고 부족'],
  ['재고\u0000부족\u202e\u200b', '재고 부족'],
  ['재고'.normalize('NFD'), '재고'],
  ['재고\ud800부족', '재고부족'],
  ['', ''],
])('%j', (reason, text) => expect(reasonText(reason)).toBe(text))

it.each([
  ['as long as may be', '가'.repeat(longestReason), '가'.repeat(longestReason)],
  ['one too long', '가'.repeat(longestReason + 1), `${'가'.repeat(longestReason - 1)}…`],
  ['characters of two units, as many as may be', '😀'.repeat(longestReason), '😀'.repeat(longestReason)],
  ['one of those too many', '😀'.repeat(longestReason + 1), `${'😀'.repeat(longestReason - 1)}…`],
  ['cut at a space', `${'가'.repeat(longestReason - 2)} 나다라`, `${'가'.repeat(longestReason - 2)}…`],
])('%s', (_, reason, text) => expect(reasonText(reason)).toBe(text))

it('does not look at megabytes', () => {
  const reason = `${' '.repeat(longestReason * 20)}재고 부족`
  expect(reasonText(reason)).toBe('')
})
