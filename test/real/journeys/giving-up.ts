import { answer, answers, late, result, screen, sleep } from '../drive.ts'
import { pgOf } from '../fake-portone.ts'
import type { PayOptions, ShopGlobals } from '../in-page.ts'
import type { Facts, Journey } from '../journey.ts'
import type { Setting } from '../setting.ts'
import type { Opened, Shop } from '../shop.ts'

declare const { inPage, IMP, checkoutHooks }: ShopGlobals
declare const window: Window & ShopGlobals

/** How a payment is given up. The bare script has `IMP.close` alone, where it has that. */
type How = 'abort' | 'limit' | 'restored' | 'popup' | 'close'

/** Gives the first payment up. `limit` and `popup` come by themselves. */
const giveUp = (shop: Shop, how: How) =>
  shop.page.evaluate(
    ([how, bare]) => {
      if (bare || how === 'close') IMP.close?.()
      else if (how === 'abort') inPage.aborters['order-1']?.abort()
      else if (how === 'restored') dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    },
    [how, shop.mode === 'bare'] as const,
  )

const optionsOf: Partial<Record<How, PayOptions>> = { abort: { abortable: true }, limit: { timeLimit: 1200 } }
const secondRequest = (shop: Shop, changes: Record<string, unknown> = {}) =>
  shop.request({ merchant_uid: 'order-2', ...changes })

/** How many of PortOne's windows can be paid in now. A second one beside the first is what must never be. */
async function afterSecond(shop: Shop, opened: Opened | undefined): Promise<Facts> {
  await sleep(300)
  const seen = await screen(shop)
  const posted = await answer(shop, opened, answers.ok)
  return {
    second: await result(shop, 'order-2'),
    secondOpened: opened ? 'yes' : 'no',
    ...(opened && !posted ? { frame: 'gone' } : {}),
    whileOpen: seen,
    firstOpened: String(shop.timesOpened('order-1')),
  }
}

/** The first payment is open, is given up, and the second starts so many milliseconds later; `null`: in its `then`. */
const retry = (how: How, delay: number | null, changes: Record<string, unknown> = {}, setting?: Setting): Journey => ({
  about: `A second payment ${delay === null ? 'in the tick' : `${delay} ms`} after the first was given up (${how}).`,
  wrappedOnly: true,
  ...(how === 'popup' ? { protocols: ['legacy'] } : {}),
  ...(setting ? { setting } : {}),
  run: async (shop) => {
    await shop.init()
    await sleep(600)
    await shop.page.evaluate(
      ([first, second, options, delay]) => {
        inPage.pay('order-1', first, options)
        const go = () => inPage.pay('order-2', second)
        // The outcome is set in the payment's own `then`: what is queued behind it runs in the same tick.
        const outcomes = inPage.outcomes
        let kept = outcomes['order-1']
        Object.defineProperty(outcomes, 'order-1', {
          enumerable: true,
          get: () => kept,
          set: (value) => {
            kept = value
            if (delay === null) go()
            else setTimeout(go, delay)
          },
        })
      },
      [shop.request(changes), secondRequest(shop), optionsOf[how] ?? {}, delay] as const,
    )
    if (how !== 'popup') await shop.opened('order-1')
    await giveUp(shop, how)
    const first = await result(shop)
    return { outcome: first, ...(await afterSecond(shop, await shop.opened('order-2'))) }
  },
})

/** The first payment is given up while it is still on its way to a window. With and without a second one. */
const abandoned = (about: string, setting: Setting, protocols: Journey['protocols'], second: boolean): Journey => ({
  about,
  setting,
  ...(protocols ? { protocols } : {}),
  run: async (shop) => {
    await shop.init()
    await sleep(setting.portone?.delay?.frame ? 150 : 700)
    await shop.pay(shop.request(), { abortable: true })
    await sleep(200)
    await giveUp(shop, 'abort')
    const before = shop.timesOpened('order-1')
    let next = 'none'
    if (second) {
      // Where the old one is still dying, the second is refused: the customer clicks again.
      for (let click = 1; click <= 8; click++) {
        await shop.pay(secondRequest(shop), {}, `click-${click}`)
        // A slow machine takes seconds to build the frames anew: that is no hang.
        const refused = result(shop, `click-${click}`, 8000).then(() => undefined)
        if (await Promise.race([shop.opened('order-2', 8000), refused])) {
          await sleep(600)
          next = `opened beside: ${await screen(shop)}`
          break
        }
        next = await result(shop, `click-${click}`, 500)
        if (!/payment-in-progress/.test(next)) break
        await sleep(400)
      }
    } else await sleep(2500)
    return {
      outcome: await result(shop),
      opensByItself: shop.timesOpened('order-1') > before ? 'YES' : 'no',
      ...(second ? { second: next } : {}),
      screen: second ? undefined : await screen(shop),
    }
  },
})

/** A payment in a popup is given up. */
const popupLeft = (changes: Record<string, unknown>): Journey => ({
  about: 'A popup PG is given up: nothing payable may stay open.',
  protocols: ['legacy'],
  run: async (shop) => {
    await shop.init()
    await sleep(700)
    await shop.pay(shop.request(changes), { abortable: true })
    await shop.opened('order-1')
    await sleep(200)
    const before = await screen(shop)
    await giveUp(shop, 'abort')
    await sleep(500)
    return { outcome: await result(shop), before, screen: await screen(shop) }
  },
})

const preparing: Setting = { portone: { delay: { prepare: 900 } } }
const loadingDriver: Setting = { portone: { delay: { driver: 900 } } }
const loadingFrames: Setting = { portone: { delay: { frame: 900 } } }

export const givingUpJourneys: Record<string, Journey> = {
  'page-calls-close': {
    about: 'The page itself calls IMP.close while the payment is open.',
    run: async (shop) => {
      await shop.init()
      await shop.pay(shop.request(), { timeLimit: 3000 })
      await shop.opened('order-1')
      await giveUp(shop, 'close')
      return { outcome: await result(shop), screen: await screen(shop) }
    },
  },
  'abort-on-phone': {
    about: 'Given up on a phone, where the script hides the shop while its window is open.',
    setting: { userAgent: 'android' },
    run: async (shop) => {
      await shop.init()
      await shop.pay(shop.request(), { abortable: true })
      await shop.opened('order-1')
      await giveUp(shop, 'abort')
      await sleep(300)
      return { outcome: await result(shop), screen: await screen(shop) }
    },
  },
  'late-answer': {
    about: 'The answer comes after the payment was given up. A frame that is gone can’t answer.',
    run: async (shop) => {
      await shop.init()
      await shop.pay(shop.request(), { abortable: true })
      const opened = await shop.opened('order-1')
      await giveUp(shop, 'abort')
      const posted = await answer(shop, opened, answers.ok)
      await sleep(700)
      return { outcome: await result(shop), posted: posted ? 'yes' : 'frame gone', late: await late(shop) }
    },
  },
  'answer-in-flight': {
    about: 'The first’s answer is on its way when the second opens.',
    wrappedOnly: true,
    run: async (shop) => {
      await shop.init()
      await sleep(500)
      await shop.pay(shop.request(), { abortable: true })
      const opened = await shop.opened('order-1')
      const posting =
        opened?.step === 'frame-got'
          ? sleep(150).then(() => answer(shop, opened, answers.ok))
          : Promise.resolve(undefined)
      // The page stands still while the frame posts; then it gives up and pays again in one task.
      await shop.page.evaluate(
        ([second, checkout]) => {
          const hooks = checkout ? checkoutHooks['order-1'] : undefined
          const until = Date.now() + 800
          while (Date.now() < until);
          inPage.aborters['order-1']?.abort()
          inPage.pay('order-2', second)
          hooks?.onTransactionOver('PAYMENT', { imp_uid: 'imp_checkout_1', merchant_uid: 'order-1' })
        },
        [secondRequest(shop), shop.protocol === 'checkout'] as const,
      )
      await posting
      const next = await shop.opened('order-2', 8000)
      await sleep(500)
      const seen = await screen(shop)
      const second = await result(shop, 'order-2', 500)
      if (second === 'HANGS') await answer(shop, next, answers.ok)
      return {
        outcome: await result(shop),
        second: await result(shop, 'order-2'),
        whileOpen: seen,
        late: await late(shop),
      }
    },
  },
  'popup-left': popupLeft({ pg: pgOf('oldPopup') }),
  'naverpay-popup-left': popupLeft({ pg: pgOf('naverpay'), naverPopupMode: true }),
  'popup-closed': {
    about: 'The customer closes a PG’s popup, after an earlier payment of the same PG was given up.',
    protocols: ['legacy'],
    run: async (shop) => {
      const popups = () => shop.page.context().pages().slice(1)
      await shop.init()
      await sleep(700)
      const pg = pgOf('oldPopup')
      await shop.pay(shop.request({ pg }), { abortable: true })
      await shop.opened('order-1')
      await giveUp(shop, 'abort')
      await sleep(300)
      await shop.pay(secondRequest(shop, { pg }))
      const opened = await shop.opened('order-2')
      await sleep(300)
      for (const popup of popups()) await popup.close()
      await sleep(700)
      const told = shop.seen.flatMap((one) =>
        one.step === 'frame-got' && one.data.data.result === 'check.closing' ? [one.data.data.merchant_uid] : [],
      )
      await answer(shop, opened, answers.cancelled)
      return { outcome: await result(shop, 'order-2'), told: told.join(', '), screen: await screen(shop) }
    },
  },
  'driver-keeps-window': {
    about: 'Given up in the checkout’s window, whose driver throws when it is to clean up; the customer pays again.',
    protocols: ['checkout'],
    wrappedOnly: true,
    setting: { portone: { driverKeepsWindow: true } },
    run: async (shop) => {
      await shop.init()
      await shop.pay(shop.request(), { abortable: true })
      await shop.opened('order-1')
      await giveUp(shop, 'abort')
      await sleep(300)
      const seen = await screen(shop)
      await shop.pay(secondRequest(shop), { timeLimit: 3000 })
      const opened = await shop.opened('order-2', 2500)
      return {
        outcome: await result(shop),
        screen: seen,
        secondOpened: opened ? 'yes' : 'no',
        second: await result(shop, 'order-2'),
        errors: await shop.page.evaluate(() => inPage.errors.join(' | ')),
      }
    },
  },
  'sub-merchant': {
    about: 'IMP.agency’s sub-merchant is still the second payment’s.',
    protocols: ['legacy'],
    wrappedOnly: true,
    run: async (shop) => {
      await shop.page.evaluate(() => IMP.agency('imp00000000', 'T01'))
      await sleep(700)
      await shop.pay(shop.request(), { abortable: true })
      await shop.opened('order-1')
      await giveUp(shop, 'abort')
      await shop.pay(secondRequest(shop))
      const opened = await shop.opened('order-2')
      await answer(shop, opened, answers.ok)
      const tier = opened?.step === 'frame-got' ? String(opened.data.data.tier_code) : 'not opened'
      return { outcome: await result(shop, 'order-2'), tier }
    },
  },
  'overlay-taken-out': {
    about:
      'The page itself takes PortOne’s overlay out, the payment is given up, and a second one starts in the same tick.',
    protocols: ['legacy'],
    wrappedOnly: true,
    run: async (shop) => {
      await shop.init()
      await sleep(600)
      await shop.pay(shop.request(), { abortable: true })
      await shop.opened('order-1')
      await shop.page.evaluate((second) => {
        document.querySelector('.imp-dialog')?.remove()
        inPage.aborters['order-1']?.abort()
        inPage.pay('order-2', second)
      }, secondRequest(shop))
      return { outcome: await result(shop), ...(await afterSecond(shop, await shop.opened('order-2', 8000))) }
    },
  },
  'ten-in-a-row': {
    about: 'Ten payments, each given up as soon as it is open, and an eleventh.',
    wrappedOnly: true,
    run: async (shop) => {
      await shop.init()
      const outcomes: string[] = []
      for (let number = 1; number <= 10; number++) {
        await shop.pay(shop.request({ merchant_uid: `order-${number}` }), { abortable: true })
        const opened = await shop.opened(`order-${number}`, 8000)
        await shop.page.evaluate((key) => inPage.aborters[key]?.abort(), `order-${number}`)
        outcomes.push(`${opened ? 'open' : 'NOT OPEN'} ${(await result(shop, `order-${number}`)).split(' ')[0]}`)
      }
      await shop.pay(shop.request({ merchant_uid: 'last' }))
      await answer(shop, await shop.opened('last'), answers.ok)
      return { outcome: await result(shop, 'last'), others: [...new Set(outcomes)].join(', ') }
    },
  },
  'abandoned-preparing': abandoned(
    'Given up while PortOne prepares: does it open by itself?',
    preparing,
    ['checkout'],
    false,
  ),
  'abandoned-preparing-second': abandoned('… and the customer pays again: two windows?', preparing, ['checkout'], true),
  'abandoned-driver': abandoned('Given up while the checkout’s driver loads.', loadingDriver, ['checkout'], false),
  'abandoned-driver-second': abandoned('… and the customer pays again.', loadingDriver, ['checkout'], true),
  'abandoned-waiting': abandoned('Given up before the frames have loaded.', loadingFrames, ['legacy'], false),
  'abandoned-waiting-second': abandoned('… and the customer pays again.', loadingFrames, ['legacy'], true),
  'retry-restored': retry('restored', null),
  'retry-limit': retry('limit', null),
  'retry-naverpay': { ...retry('abort', null, { pg: pgOf('naverpay') }), protocols: ['legacy'] },
  'retry-popup': retry('popup', null, { pg: pgOf('oldPopup') }, { blockPopups: true }),
  ...Object.fromEntries(
    [null, 0, 30, 120, 1000].map((delay) => [`retry-abort${delay === null ? '' : `-${delay}`}`, retry('abort', delay)]),
  ),
  'retry-abort-jquery3': { ...retry('abort', null, {}, { jquery3: true }), line: '1.x', protocols: ['legacy'] },
}
