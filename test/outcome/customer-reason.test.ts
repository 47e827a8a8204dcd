import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerReason } from '../../src/outcome/customer-reason.ts'

describe('a sentence is shown as it was written', () => {
  it.each([
    '방금 품절되었습니다.',
    '[A동] 재고가 없습니다.',
    '{사이즈} 품절',
    '"M" 사이즈는 품절되었습니다.',
    '<3개 남음> 수량을 줄여 주세요.',
    '가격 < 10,000원, 수량 > 1',
    '<품절>',
    '3 < a && b > 2',
    'Sold out at 10:30 (KST)',
    'Error: 재고 없음',
    '현재 [{"A"}] 상품은 품절입니다',
    '오전 10:30에 품절되었습니다.',
    '재고: 0',
    '123',
  ])('%s', (reason) => expect(customerReason(reason)).toBe(reason))
  it('without white space around, and with a line for each line', () =>
    expect(customerReason('  품절되었습니다.\r\n다른 옵션을 골라 주세요. ')).toBe(
      '품절되었습니다.  다른 옵션을 골라 주세요.',
    ))
})

describe('of JSON, the field that holds a sentence', () => {
  it.each([
    ['{"reason":"품절되었습니다."}', '품절되었습니다.'],
    ['{"error":"out of stock"}', 'out of stock'],
    ['{"error":{"code":"SOLD_OUT","message":"품절"}}', '품절'],
    ['{"errors":[],"message":"품절","error":"Conflict"}', '품절'],
    ['[{"msg":"품절"}]', '품절'],
    ['{"statusCode":409,"detail":["품절","둘째"]}', '품절'],
    ['"품절"', '품절'],
    [' {"message":" 품절\\u202e "} ', '품절'],
    ['{"message":"{\\"message\\":\\"품절\\"}"}', '품절'],
    ['{"message":"","title":"품절"}', '품절'],
    ['{"message":"<html></html>","error":"품절"}', '품절'],
  ])('%s', (reason, sentence) => expect(customerReason(reason)).toBe(sentence))
})

describe('what is no sentence', () => {
  it.each([
    '',
    '   ',
    '\u3164\u200b',
    '{}',
    '[]',
    '{"code":409}',
    `${'{"message":'.repeat(8)}"too deep"${'}'.repeat(8)}`,
    '{"message":"cut o',
    '{ "a": 1, "mess',
    '["a',
    '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>',
    '<b>품절</b>',
    '<br/>',
    '<img src=x onerror=alert(1)>',
    '<?xml version="1.0"?><error/>',
    "TypeError: Cannot read properties of undefined (reading 'stock')",
    'Uncaught ReferenceError: stock is not defined',
    'Error: no stock\n    at decide (/srv/shop/confirm.js:10:5)',
    'no stock\n    at async /srv/shop/confirm.js:10:5',
    'java.lang.NullPointerException: Cannot invoke "Stock.left()"',
    'org.springframework.dao.DataIntegrityViolationException',
    'boom at shop.Confirm.post(Confirm.java:31)',
    'Traceback (most recent call last):\n  File "app.py", line 3, in confirm',
    'PHP Fatal error: Uncaught PDOException in /var/www/confirm.php on line 12',
    'SQLSTATE[23000]: Integrity constraint violation',
    'panic: runtime error\ngoroutine 1 [running]:',
    '가'.repeat(1_001),
    '가'.repeat(1_000_000),
  ])('%s', (reason) => expect(customerReason(reason)).toBeNull())
})

it('reads anything, whatever it is, and hands out no markup', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    '<',
    '>',
    'b',
    '/',
    'message',
    '품절',
    '\\',
    '\n',
    ' at ',
    '(',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (reason) => {
        const sentence = customerReason(reason)
        if (sentence !== null) expect(sentence).not.toMatch(/<[!/?]?[a-z][^<>]*>|^\s*$/i)
      },
    ),
    { numRuns: 1000 },
  )
})

it.each(['<a', 'at a(', '(', '{"', '[[', 'A.', 'TypeErro', '<', 'at x ', '\u200d👩'])(
  'takes no longer than its length asks: %s',
  (piece) => {
    const time = (n: number): number => {
      const text = piece.repeat(n)
      let best = Infinity
      for (let round = 0; round < 4; round++) {
        const start = performance.now()
        for (let i = 0; i < 10; i++) customerReason(text)
        best = Math.min(best, performance.now() - start)
      }
      return best
    }
    const most = Math.floor(10_000 / piece.length)
    // Quadratic would be sixteen times as long.
    expect(time(most)).toBeLessThan(12 * time(Math.floor(most / 4)) + 4)
  },
)
