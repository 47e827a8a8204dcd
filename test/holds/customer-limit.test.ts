import { describe, expect, it } from 'vitest'
import { confirmEndpoint } from '../../src/endpoint/index.ts'
import { inTurn } from '../../src/holds/in-turn.ts'
import { type CustomerLimit, decideByHolds, memoryHolds } from '../../src/holds/index.ts'
import { call, standingClock } from '../endpoint/mounts.ts'

/** A shop in which customer 7 has a thousand orders of one mug each, and customer 8 one. */
async function shop(perCustomer: Partial<CustomerLimit> = {}) {
  const holds = memoryHolds()
  await holds.restock([{ item: 'mug', quantity: 500 }])
  const customerOf = (order: string) => (order.startsWith('a') ? '7' : order.startsWith('b') ? '8' : undefined)
  const ofSeven = Array.from({ length: 1000 }, (_, at) => `a${at}`)
  const endpoint = confirmEndpoint(
    decideByHolds(holds, {
      itemsOf: (order) => ({ amount: 1000, items: [{ item: 'mug', quantity: 1 }], customer: customerOf(order) }),
      perCustomer: { most: 3, ordersOf: (customer) => (customer === '7' ? ofSeven : ['b1']), ...perCustomer },
    }),
    { environment: standingClock },
  )
  const ask = async (order: string, impUid = `imp_${order}`) => {
    const answer = await endpoint(new Request('http://shop.example/', call({ imp_uid: impUid, merchant_uid: order })))
    return [answer.status, /\[#(\w+)\]/.exec(await answer.text())?.[1]]
  }
  return { holds, ask }
}

describe('perCustomer', () => {
  it('lets one customer’s thousand calls at once hold no more than the limit, and the others buy', async () => {
    const { holds, ask } = await shop()
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, at) => ask(`a${at}`)))
    expect(answers.filter(([status]) => status === 200)).toHaveLength(3)
    expect(answers.filter(([, code]) => code === 'TOO_MANY_ORDERS')).toHaveLength(997)
    expect(await holds.stock('mug')).toEqual({ free: 497, held: 3, sold: 0 })
    expect(await ask('b1')).toEqual([200, undefined])
    // Whoever has no customer counts towards nobody's limit.
    expect(await ask('c1')).toEqual([200, undefined])
  })

  it('counts no order that is paid or given back, and never the one that is asked about', async () => {
    const { holds, ask } = await shop()
    for (const order of ['a1', 'a2', 'a3']) expect(await ask(order)).toEqual([200, undefined])
    expect(await ask('a4')).toEqual([409, 'TOO_MANY_ORDERS'])
    expect(await ask('a3', 'imp_second_try')).toEqual([200, undefined])
    await holds.sell('a1', 'imp_a1')
    expect(await ask('a4', 'imp_again')).toEqual([200, undefined])
    await holds.release('a2', 'imp_a2')
    expect(await ask('a5')).toEqual([200, undefined])
    expect(await ask('a6')).toEqual([409, 'TOO_MANY_ORDERS'])
  })

  it('goes on after a look that failed', async () => {
    let fails = true
    const { ask } = await shop({
      ordersOf: () => {
        if (fails) throw new Error('database')
        return []
      },
    })
    const quiet = console.error
    console.error = () => {}
    expect(await ask('a1')).toEqual([500, 'CONFIRM_ERROR'])
    console.error = quiet
    fails = false
    expect(await ask('a2')).toEqual([200, undefined])
  })

  it.each([
    [{ most: 0, ordersOf: () => [] }, /perCustomer.most must be a whole number from 1 to 1000/],
    [{ ordersOf: () => [] }, /perCustomer.most/],
    [{ most: 3 }, /perCustomer.ordersOf must be a function/],
  ])('refuses %j', (perCustomer, message) => {
    const itemsOf = () => null
    expect(() => decideByHolds(memoryHolds(), { itemsOf, perCustomer: perCustomer as never })).toThrow(message)
  })
})

it('inTurn runs one key’s work in its order, other keys’ beside it', async () => {
  const turn = inTurn()
  const log: string[] = []
  const work =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      log.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    }
  const all = [turn('a', work('a1', true)), turn('a', work('a2')), turn('b', work('b1'))]
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  expect(log.filter((line) => line.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends'])
  expect(log.indexOf('b1 begins')).toBeLessThan(log.indexOf('a1 ends'))
})
