import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type ConfirmReaderSettings, confirmReader } from '../../src/endpoint/confirm-reader.ts'
import type { IncomingConfirm } from '../../src/endpoint/incoming-confirm.ts'

const secret = 'whsec_YSBzZWNyZXQgdGhhdCBldmVyeWJvZHkga25vd3M='
const seconds = 1_700_000_000

/** A reader of both versions, on a clock of its own. */
function reading(settings: Partial<ConfirmReaderSettings> = {}) {
  let time = 0
  const read = confirmReader({
    v1: true,
    v2: { secrets: [secret], unsigned: false },
    withoutAmount: false,
    remember: 60_000,
    rememberAtMost: 100,
    now: () => time,
    timeOfDay: () => seconds * 1000,
    ...settings,
  })
  const ask = (text: string, headers: Record<string, string> = {}, remade = false) => {
    const call = { header: (name: string) => headers[name] ?? null } as IncomingConfirm
    return read(new TextEncoder().encode(text), call, remade)
  }
  return {
    ask,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    signed: (id: string, text: string, remade = false) => {
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
      const signature = createHmac('sha256', key).update(`${id}.${seconds}.${text}`).digest('base64')
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': `v1,${signature}`,
      }
      return ask(text, headers, remade)
    },
  }
}

const event = (paymentId: string) =>
  JSON.stringify({
    type: 'Transaction.Confirm',
    data: { paymentId, transactionId: 'tx', totalAmount: 1000, storeId: 'store' },
  })
const v2 = (merchantUid: string) => ({
  version: 'v2',
  merchantUid,
  transactionId: 'tx',
  amount: 1000,
  storeId: 'store',
})

describe('V1’s call to an endpoint for both', () => {
  it.each<[object, unknown]>([
    [
      { imp_uid: 'imp_1', merchant_uid: 'o', amount: 1 },
      { version: 'v1', impUid: 'imp_1', merchantUid: 'o', amount: 1 },
    ],
    [{ imp_uid: 'imp_1', merchant_uid: 'o' }, 'bad-amount'],
    [{ merchant_uid: 'o', amount: 1 }, 'bad-imp-uid'],
  ])('%j', async (body, expected) => expect(await reading().ask(JSON.stringify(body))).toEqual(expected))
})

describe('a signed call', () => {
  it('can’t be checked on what a body parser made of its bytes', async () => {
    const { signed } = reading()
    expect(await signed('msg_1', event('o'), true)).toBe('body-remade')
    expect(await signed('msg_1', event('o'), false)).toEqual(v2('o'))
  })

  it.each([
    ['the same', event('o'), v2('o')],
    ['another of the same length', event('p'), 'replayed'],
    ['the same with something behind it', `${event('o')} `, 'replayed'],
  ])('whose id comes again with a body that is %s', async (_, text, expected) => {
    const { signed } = reading()
    expect(await signed('msg_1', event('o'))).toEqual(v2('o'))
    expect(await signed('msg_1', text)).toEqual(expected)
  })

  it('is remembered as long as its time lasts', async () => {
    const { signed, pass } = reading()
    await signed('msg_1', event('o'))
    pass(59_999)
    expect(await signed('msg_1', event('p'))).toBe('replayed')
    pass(1)
    expect(await signed('msg_1', event('p'))).toEqual(v2('p'))
  })

  it('is forgotten, the oldest first, when there are too many', async () => {
    const { signed } = reading({ rememberAtMost: 2 })
    for (const id of ['msg_1', 'msg_2', 'msg_3']) await signed(id, event('o'))
    expect(await signed('msg_2', event('p'))).toBe('replayed')
    expect(await signed('msg_3', event('p'))).toBe('replayed')
    expect(await signed('msg_1', event('p'))).toEqual(v2('p'))
  })
})
