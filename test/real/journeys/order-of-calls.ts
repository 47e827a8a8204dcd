import { answer, answers, handedOn, result, screen, sleep } from '../drive.ts'
import type { ShopGlobals } from '../in-page.ts'
import type { Facts, Journey } from '../journey.ts'
import type { Shop } from '../shop.ts'

declare const { inPage, IMP, ImpConfirm }: ShopGlobals
declare const window: Window & ShopGlobals

/** Pays one after the other; says each one's outcome. */
async function inSequence(shop: Shop, count: number, before: () => Promise<unknown> = async () => {}): Promise<string> {
  const outcomes: string[] = []
  for (let number = 1; number <= count; number++) {
    const order = `order-${number}`
    await before()
    await shop.pay(shop.request({ merchant_uid: order }), { timeLimit: 6000 })
    await answer(shop, await shop.opened(order, 6000), number % 2 ? answers.ok : answers.cancelled)
    outcomes.push((await result(shop, order)).split(' ')[0] ?? '')
  }
  return outcomes.join(', ')
}

const load = (shop: Shop) =>
  shop.page.evaluate(() =>
    ImpConfirm.loadImp({ userCode: 'imp00000000' }).then(
      () => 'loaded',
      (error) => String(error.code),
    ),
  )

/** What both orders came to, and which of them reached PortOne. */
async function both(shop: Shop): Promise<Facts> {
  const sent = handedOn(shop).map(({ merchant_uid }) => merchant_uid)
  return {
    outcome: await result(shop, 'order-1'),
    second: await result(shop, 'order-2', shop.mode === 'wrapped' ? 8000 : 500),
    sent: [...new Set(sent)].join(', '),
  }
}

export const orderJourneys: Record<string, Journey> = {
  'double-click': {
    about: 'Two payments in one tick.',
    run: async (shop) => {
      await shop.init()
      await sleep(500)
      await shop.page.evaluate(
        ([first, second]) => {
          inPage.pay('order-1', first)
          inPage.pay('order-2', second)
        },
        [shop.request(), shop.request({ merchant_uid: 'order-2' })] as const,
      )
      const first = await shop.opened('order-1', shop.mode === 'wrapped' ? 15_000 : 2000)
      await sleep(300)
      if (!(await answer(shop, first, answers.ok))) await answer(shop, await shop.opened('order-2', 2000), answers.ok)
      await sleep(400)
      return both(shop)
    },
  },
  'same-millisecond': {
    about: 'A payment, given up, and two more in one millisecond: the script numbers its requests by it.',
    protocols: ['legacy'],
    wrappedOnly: true,
    run: async (shop) => {
      await shop.init()
      await sleep(700)
      await shop.page.evaluate(
        ([first, second]) => {
          const { now } = Date
          const moment = now()
          Date.now = () => moment
          setTimeout(() => {
            Date.now = now
          }, 50)
          inPage.pay('order-1', first, { abortable: true })
          inPage.aborters['order-1']?.abort()
          inPage.pay('order-2', second)
        },
        [shop.request(), shop.request({ merchant_uid: 'order-2' })] as const,
      )
      const opened = await shop.opened('order-2', 8000)
      await sleep(300)
      await answer(shop, opened, answers.ok)
      return both(shop)
    },
  },
  'retry-in-then': {
    about: 'The customer cancels; the shop pays again in the promise’s then (bare: inside the callback).',
    run: async (shop) => {
      await shop.init()
      await shop.page.evaluate(
        ([first, second, bare]) => {
          if (bare) IMP.request_pay({ ...first }, () => inPage.pay('order-2', second))
          else {
            inPage.outcomes['order-2'] = 'pending'
            ImpConfirm.requestPayWithConfirm(first as never, { confirmUrl: 'https://shop.example/confirm' }).then(() =>
              inPage.pay('order-2', second),
            )
          }
        },
        [shop.request(), shop.request({ merchant_uid: 'order-2' }), shop.mode === 'bare'] as const,
      )
      await answer(shop, await shop.opened('order-1'), answers.cancelled)
      await answer(shop, await shop.opened('order-2', shop.mode === 'wrapped' ? 15_000 : 2500), answers.ok)
      return { outcome: await result(shop, 'order-2'), screen: await screen(shop) }
    },
  },
  'init-twice': {
    about: 'IMP.init is called twice.',
    run: async (shop) => {
      await shop.init()
      await sleep(300)
      await shop.init()
      await shop.pay(shop.request(), { timeLimit: 10_000 })
      await answer(shop, await shop.opened('order-1'), answers.ok)
      return { outcome: await result(shop) }
    },
  },
  'five-in-sequence': {
    about: 'Five payments, one after the other.',
    run: async (shop) => {
      await shop.init()
      return { outcome: await inSequence(shop, 5) }
    },
  },
  'load-own-tag': {
    about: 'loadImp where the page has the script’s tag already.',
    protocols: ['legacy'],
    wrappedOnly: true,
    run: async (shop) => {
      const loaded = await load(shop)
      const outcome = await inSequence(shop, 1)
      const tags = await shop.page.evaluate(
        () => [...document.scripts].filter(({ src }) => src.includes('iamport') && !src.includes('callback=')).length,
      )
      return { outcome, loaded, tags: String(tags) }
    },
  },
  'load-beside-init': {
    about: 'loadImp where the page calls IMP.init itself.',
    protocols: ['legacy'],
    wrappedOnly: true,
    run: async (shop) => {
      await shop.init()
      const loaded = await load(shop)
      return { outcome: await inSequence(shop, 3), loaded }
    },
  },
  'load-before-each': {
    about: 'loadImp before each payment.',
    protocols: ['legacy'],
    wrappedOnly: true,
    run: async (shop) => ({ outcome: await inSequence(shop, 4, () => load(shop)) }),
  },
}
