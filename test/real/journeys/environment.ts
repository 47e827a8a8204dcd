import { answer, answers, handedOn, late, result, screen, sleep } from '../drive.ts'
import type { ShopGlobals } from '../in-page.ts'
import type { Journey } from '../journey.ts'
import type { Shop } from '../shop.ts'

declare const { inPage, ImpConfirm }: ShopGlobals
declare const window: Window & ShopGlobals & { mark?: string }

/** What kept the page out of the back/forward cache, as the browser tells it. */
const whyNotKept = ({ page }: Shop): Promise<string> =>
  page.evaluate(() => {
    type Reasons = { reasons?: { reason: string }[]; children?: Reasons[] } | null | undefined
    const [navigation] = performance.getEntriesByType('navigation') as { notRestoredReasons?: Reasons }[]
    const all = (of: Reasons): string[] =>
      of ? [...(of.reasons ?? []).map(({ reason }) => reason), ...(of.children ?? []).flatMap(all)] : []
    return [...new Set(all(navigation?.notRestoredReasons))].join(', ') || 'not told'
  })

export const environmentJourneys: Record<string, Journey> = {
  'back-forward-cache': {
    about: 'The customer goes to the PG’s page and back; the browser restores the shop’s page.',
    backForwardCache: true,
    run: async (shop) => {
      const { page } = shop
      await shop.init()
      await shop.pay(shop.request())
      await shop.opened('order-1')
      await page.evaluate(() => {
        window.mark = 'kept'
      })
      await page.goto(`${shop.url}landed`)
      await page.evaluate(() => history.back())
      await page.waitForFunction(() => document.title === 'Shop')
      await page.waitForFunction(() => window.ImpConfirm !== undefined)
      const restored = await page.evaluate(() => window.mark === 'kept')
      if (!restored) return { outcome: 'loaded anew', restored: 'no', why: await whyNotKept(shop) }
      return { outcome: await result(shop), restored: 'yes', screen: await screen(shop) }
    },
  },
  'page-restored': {
    about: 'The page’s event says that it was restored; the answer comes after it.',
    run: async (shop) => {
      await shop.init()
      await shop.pay(shop.request())
      const opened = await shop.opened('order-1')
      await shop.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
      const outcome = await result(shop)
      const seen = await screen(shop)
      const posted = await answer(shop, opened, answers.ok)
      await sleep(500)
      return { outcome, screen: seen, posted: posted ? 'yes' : 'frame gone', late: await late(shop) }
    },
  },
  'instagram-block': {
    about: 'In Instagram’s webview, with block(): nothing is sent.',
    wrappedOnly: true,
    setting: { userAgent: 'instagram' },
    run: async (shop) => {
      await shop.init()
      await shop.pay(shop.request())
      return { outcome: await result(shop), sent: String(handedOn(shop).length) }
    },
  },
  'instagram-pay': {
    about: 'In Instagram’s webview, with payWithoutConfirm(): sent without confirm_url.',
    wrappedOnly: true,
    setting: { userAgent: 'instagram' },
    run: async (shop) => {
      await shop.init()
      await shop.page.evaluate((request) => {
        inPage.outcomes['order-1'] = 'pending'
        ImpConfirm.requestPayWithConfirm(request as never, {
          confirmUrl: 'https://shop.example/confirm',
          instagram: ImpConfirm.payWithoutConfirm(),
        }).then((outcome) => {
          inPage.outcomes['order-1'] = outcome
        })
      }, shop.request())
      await answer(shop, await shop.opened('order-1'), answers.ok)
      const sent = handedOn(shop)[0]
      return { outcome: await result(shop), confirmUrl: sent && 'confirm_url' in sent ? 'SENT' : 'not sent' }
    },
  },
}
