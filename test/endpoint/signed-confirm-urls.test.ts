import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { approve, confirmEndpoint, decline, signedConfirmUrls, toNodeListener } from '../../src/endpoint/index.ts'
import { memoryHolds } from '../../src/holds/index.ts'
import { call, serve } from './mounts.ts'

const url = 'https://shop.example/payments/confirm'
const secret = 'a secret that only the servers of this shop know'
const urls = signedConfirmUrls({ url, secret })

describe('signedConfirmUrls', () => {
  it.each(['path', 'query'] as const)(
    'makes an address that is good for its order, and no other, in the %s',
    async (place) => {
      const made = signedConfirmUrls({ url, secret, place })
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (order, other) => {
          const address = await made.urlFor(order)
          expect(address).toMatch(
            place === 'path' ? /^https:\/\/shop\.example\/payments\/confirm\/[\w-]{43}$/ : /\/confirm\?key=[\w-]{43}$/,
          )
          // Whichever place is made, both are accepted.
          expect(await urls.isFor(order, address)).toBe(true)
          if (order !== other) expect(await made.isFor(other, address)).toBe(false)
        }),
        { numRuns: 50 },
      )
    },
  )

  it.each([
    ['slashes at its end', `${url}//`, `${url}/`],
    ['no TLS, as on a developer’s machine', 'http://localhost:3000/confirm', 'http://localhost:3000/confirm/'],
    ['nothing but a host', 'https://shop.example', 'https://shop.example/'],
  ])('puts the part behind a slash: %s', async (_, given, front) => {
    const part = (await urls.urlFor('order-1')).split('/').pop()
    expect(await signedConfirmUrls({ url: given, secret }).urlFor('order-1')).toBe(`${front}${part}`)
  })

  it('accepts an address with whatever a proxy or a framework added', async () => {
    const address = await urls.urlFor('order-1')
    for (const more of ['/', '//', '?shop=17', '?key=', '#x'])
      expect(await urls.isFor('order-1', address + more)).toBe(true)
    const part = address.split('/').pop()
    expect(await urls.isFor('order-1', `http://10.0.0.1:8080/api/?a=1&key=${part}&b=2`)).toBe(true)
  })

  it('believes no guess, whatever it looks like', async () => {
    const address = await urls.urlFor('order-1')
    const part = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'ABCxyz019-_'), minLength: 43, maxLength: 43 }),
      fc.string({ unit: 'binary' }).map(encodeURIComponent),
    )
    await fc.assert(
      fc.asyncProperty(part, async (guess) => {
        fc.pre(!address.endsWith(guess) || guess === '')
        for (const tried of [`${url}/${guess}`, `${url}?key=${guess}`, guess])
          expect(await urls.isFor('order-1', tried)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('does no cryptography for what has no such part', async () => {
    const verify = vi.spyOn(globalThis.crypto.subtle, 'verify')
    for (let at = 0; at < 100; at += 1) await urls.isFor(`order-${at}`, `${url}?key=${'x'.repeat(at)}`)
    const asked = verify.mock.calls.map(([, , , text]) => new TextDecoder().decode(text as Uint8Array))
    verify.mockRestore()
    // What a property before this left running may still ask.
    expect(asked.filter((text) => text !== 'imp-confirm confirm_url order-43' && /order-\d+$/.test(text))).toEqual([])
  })

  it('takes a secret that is being changed, and several attempts of one order', async () => {
    const old = await urls.urlFor('order-1')
    const both = signedConfirmUrls({ url, secret: ['another secret, which is as long as the first', secret] })
    expect(await both.isFor('order-1', old)).toBe(true)
    expect(await urls.isFor('order-1', await both.urlFor('order-1'))).toBe(false)

    const attempts = signedConfirmUrls({ url, secret, orderOf: (uid) => uid.replace(/-try\d+$/, '') })
    expect(await attempts.urlFor('order-1-try2')).toBe(old)
    expect(await attempts.isFor('order-1-try7', old)).toBe(true)
    expect(await attempts.isFor('order-2-try7', old)).toBe(false)
  })

  it.each<[object | null, RegExp]>([
    [{ url, secret: 'short' }, /secret must be a text of 32 characters/],
    [{ url, secret: [] }, /secret/],
    [{ url, secret: [secret, ''] }, /secret/],
    [{ url, secret: undefined }, /secret/],
    [{ url: '/payments/confirm', secret }, /absolute address/],
    [{ url: `${url}?a=1`, secret }, /absolute address/],
    [{ url: undefined, secret }, /absolute address/],
    [{ url: new URL(url), secret }, /absolute address/],
    [{ url: `x${url}`, secret }, /absolute address/],
    [{ url: 'https:///confirm', secret }, /absolute address/],
    [{ url, secret, place: 'header' }, /place must be 'path' or 'query'/],
    [{ url, secret, orderOf: 'order' }, /orderOf must be a function/],
    [null, /secret/],
  ])('refuses %j', (options, message) => {
    expect(() => signedConfirmUrls(options as never)).toThrow(message)
    expect(() => signedConfirmUrls(options as never)).toThrow(TypeError)
  })
})

describe('an endpoint with signedUrls', () => {
  const forOne = async (address: string) => {
    const decide = vi.fn(() => approve())
    const endpoint = confirmEndpoint(decide, { signedUrls: urls })
    const { status } = await endpoint(new Request(address, call({ merchant_uid: 'order-1' })))
    return [status, decide.mock.calls.length]
  }

  it('answers at the order’s own address, and asks nobody at any other', async () => {
    expect(await forOne(await urls.urlFor('order-1'))).toEqual([200, 1])
    for (const address of [url, `${url}/`, `${url}/x`, await urls.urlFor('order-2')])
      expect(await forOne(address)).toEqual([403, 0])
  })

  it('works on a server of Node’s, by path and by query', async () => {
    const server = await serve(toNodeListener(confirmEndpoint(() => approve(), { signedUrls: urls })))
    try {
      const ask = async (path: string) =>
        (await fetch(`http://127.0.0.1:${server.port}${path}`, call({ merchant_uid: 'order-1' }))).status
      const part = (await urls.urlFor('order-1')).split('/').pop()
      expect(await ask(`/payments/confirm/${part}`)).toBe(200)
      expect(await ask(`/payments/confirm?key=${part}`)).toBe(200)
      expect(await ask('/payments/confirm')).toBe(403)
    } finally {
      await server.close()
    }
  })

  it('is no way round V2’s signature, nor that a way round it', async () => {
    const webhookSecret = 'whsec_c2VjcmV0'
    const endpoint = confirmEndpoint(() => approve(), { signedUrls: urls, v2: { webhookSecret } })
    const body = JSON.stringify({ payment_id: 'order-1', tx_id: 't', total_amount: 1 })
    const headers = { 'content-type': 'application/json' }
    const address = await urls.urlFor('order-1')
    expect((await endpoint(new Request(address, { method: 'POST', headers, body }))).status).toBe(401)
    expect(() => confirmEndpoint(() => approve(), { signedUrls: urls, v2: { webhookSecret, unsigned: true } })).toThrow(
      /v2.unsigned lets anybody round signedUrls/,
    )
    expect(() => confirmEndpoint(() => approve(), { signedUrls: {} as never })).toThrow(/signedUrls must be what/)
  })

  it('a thousand forged calls hold nothing and are not remembered; the real one goes through, though they named its payment', async () => {
    const holds = memoryHolds()
    await holds.restock([{ item: 'mug', quantity: 1 }])
    let asked = 0
    const endpoint = confirmEndpoint(
      async ({ merchantUid, impUid }) => {
        asked += 1
        if (merchantUid !== 'order-1') return decline('주문을 찾을 수 없습니다.')
        const until = new Date(Date.now() + 600_000)
        const { status } = await holds.hold(merchantUid, [{ item: 'mug', quantity: 1 }], { payment: impUid, until })
        return status === 'held' ? approve() : decline('방금 품절되었습니다')
      },
      // If forged calls were remembered, they would push the real answer out.
      { signedUrls: urls, rememberAtMost: 2 },
    )
    const ask = async (address: string, merchant_uid: string) =>
      (await endpoint(new Request(address, call({ imp_uid: 'imp_real', merchant_uid })))).status
    const own = await urls.urlFor('order-1')
    const attackers = await urls.urlFor('order-9')

    // An attacker who has an order of their own and knows the payment's number asks first, for that order.
    expect(await ask(attackers, 'order-9')).toBe(409)
    for (let at = 0; at < 1000; at += 1)
      expect(await ask([attackers, url, `${url}/${'A'.repeat(43)}`][at % 3] as string, 'order-1')).toBe(403)
    expect(await holds.stock('mug')).toEqual({ free: 1, held: 0, sold: 0 })

    expect(await ask(own, 'order-1')).toBe(200)
    for (let at = 0; at < 100; at += 1) expect(await ask(attackers, 'order-1')).toBe(403)
    expect(await ask(own, 'order-1')).toBe(200)
    expect(asked).toBe(2)
    expect(await holds.stock('mug')).toEqual({ free: 0, held: 1, sold: 0 })
  })
})
