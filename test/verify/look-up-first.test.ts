import { describe, expect, it, vi } from 'vitest'
import { approve, confirmEndpoint } from '../../src/endpoint/index.ts'
import type { AnyConfirmCall } from '../../src/holds/index.ts'
import { type LookUpFirstOptions, lookUpFirst } from '../../src/verify/index.ts'
import { setting } from './setting.ts'

const begun = { imp_uid: 'imp_1', merchant_uid: 'order-1', status: 'ready', paid_at: 0 }

function shop(options: LookUpFirstOptions) {
  const { portone, rest } = setting()
  portone.add(begun)
  const decide = vi.fn(() => approve())
  const endpoint = confirmEndpoint(lookUpFirst(rest, decide, options))
  const ask = async (imp_uid: string, merchant_uid = 'order-1', amount = 1000) => {
    const body = JSON.stringify({ imp_uid, merchant_uid, amount })
    const headers = { 'content-type': 'application/json' }
    const answer = await endpoint(new Request('https://shop.example/', { method: 'POST', headers, body }))
    return [answer.status, /\[#(\w+)\]/.exec(await answer.text())?.[1]]
  }
  return { portone, decide, ask }
}

describe('lookUpFirst', () => {
  it('asks decide about a payment that was begun, and declines what is forged whatever was chosen', async () => {
    for (const choice of ['decide', 'decline'] as const) {
      const { ask, decide } = shop({ whenAway: choice, whenNotFound: choice })
      expect(await ask('imp_1')).toEqual([200, undefined])
      const other = shop({ whenAway: choice, whenNotFound: choice })
      expect(await other.ask('imp_1', 'order-2')).toEqual([409, 'PAYMENT_FORGED'])
      expect([decide, other.decide].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
    }
  })

  it.each([
    ['decide', 200, undefined, 200, undefined],
    ['decline', 409, 'PAYMENT_UNKNOWN', 409, 'PORTONE_AWAY'],
  ] as const)(
    'does with what nobody knows what the shop chose: %s',
    async (choice, unknown, unknownCode, away, awayCode) => {
      const { ask, portone } = shop({ whenAway: choice, whenNotFound: choice })
      expect(await ask('imp_made_up')).toEqual([unknown, unknownCode])
      portone.failNext('bad-gateway', { on: 'GET', times: 3 })
      expect(await ask('imp_2')).toEqual([away, awayCode])
    },
  )

  it('lets V2’s calls pass, which are signed', async () => {
    const decide = vi.fn((_: AnyConfirmCall) => approve())
    const looked = lookUpFirst({ payment: () => Promise.reject(new Error('asked')) }, decide, {
      whenAway: 'decline',
      whenNotFound: 'decline',
    })
    const call = { version: 'v2', transactionId: 't', merchantUid: 'o', amount: 1, storeId: null } as const
    const { signal } = new AbortController()
    expect(await looked({ ...call, signal, request: new Request('https://shop.example/'), context: null })).toEqual(
      approve(),
    )
    expect(decide).toHaveBeenCalledTimes(1)
  })

  it.each(['whenAway', 'whenNotFound'])('refuses to choose %s for the shop', (name) => {
    const options = { whenAway: 'decide', whenNotFound: 'decide', [name]: undefined }
    expect(() => lookUpFirst(setting().rest, () => approve(), options as never)).toThrow(
      `lookUpFirst: ${name} must be 'decide' or 'decline'.`,
    )
  })
})
