import {
  type Answer,
  alerts,
  answer,
  answers,
  brief,
  handedOn,
  postFromFrame,
  result,
  screen,
  sleep,
} from '../drive.ts'
import { pgOf } from '../fake-portone.ts'
import type { ShopGlobals } from '../in-page.ts'
import type { Facts, Journey } from '../journey.ts'
import type { Seen, Shop } from '../shop.ts'

declare const { ImpConfirm }: ShopGlobals

const isLanded = (seen: Seen): seen is Extract<Seen, { step: 'landed' }> => seen.step === 'landed'

/** Pays, answers, and says what came of it. */
const answered = (what: Answer) => async (shop: Shop) => {
  await shop.init()
  await shop.pay(shop.request())
  if (!(await answer(shop, await shop.opened('order-1'), what))) return { outcome: 'this copy takes no such answer' }
  const outcome = await result(shop)
  await sleep(150)
  return { outcome, screen: await screen(shop), alerts: alerts(shop) }
}

/** What the page that the customer came back to reads. */
async function landed(shop: Shop): Promise<Facts> {
  if (!(await shop.wait(isLanded))) return { outcome: 'the page was never left' }
  await shop.page.waitForURL('**/landed?*')
  await shop.page.waitForLoadState('load')
  if (shop.mode === 'bare') return { outcome: `query ${new URL(shop.page.url()).search}` }
  const outcome = await shop.page.evaluate(() => ImpConfirm.readPayRedirect(location as never))
  return { outcome: outcome ? brief(outcome) : 'no return' }
}

/** The customer is sent to the PG's page and back, as on a phone. */
const redirected =
  (query: Record<string, string>) =>
  async (shop: Shop): Promise<Facts> => {
    await shop.init()
    await shop.pay(shop.request())
    const opened = await shop.opened('order-1')
    if (!opened) return { outcome: 'not opened' }
    const flag = shop.protocol === 'legacy' ? { imp_success: String(!query.error_msg) } : {}
    const code = query.error_msg && shop.protocol === 'checkout' ? { error_code: 'F400' } : {}
    const back = new URL(`${shop.url}landed?from=shop`)
    for (const [name, value] of Object.entries({
      imp_uid: 'imp_111',
      merchant_uid: 'order-1',
      ...flag,
      ...code,
      ...query,
    }))
      back.searchParams.set(name, value)
    if (opened.step === 'frame-got')
      await postFromFrame(shop, opened, {
        action: 'proxy.post',
        data: {
          request_id: opened.data.data.request_id,
          formId: 'pg-form',
          method: 'post',
          action: 'https://pg.test/pay',
          target: '_top',
          charset: 'utf-8',
          param: { back: back.href },
        },
      })
    else
      await shop.page.evaluate((url) => {
        setTimeout(() => location.assign(url), 0)
      }, back.href)
    return landed(shop)
  }

export const answerJourneys: Record<string, Journey> = {
  approve: { about: 'The PG approves.', run: answered(answers.ok) },
  'confirm-refused': {
    about: 'The confirm endpoint refuses, in PortOne’s words of today.',
    run: answered(answers.refused),
  },
  'confirm-refused-old': { about: '… in its words of before March 2024.', run: answered(answers.refusedOldWords) },
  'confirm-refused-bare': { about: '… without a reason.', run: answered(answers.refusedWithoutReason) },
  'user-closes': { about: 'The customer cancels.', run: answered(answers.cancelled) },
  deposit: {
    about: 'A virtual account is issued.',
    run: async (shop) => {
      await shop.init()
      await shop.pay(shop.request({ pay_method: 'vbank' }))
      await answer(shop, await shop.opened('order-1'), answers.deposit)
      return { outcome: await result(shop) }
    },
  },
  'force-close': {
    about: 'The PG’s window is closed by force.',
    protocols: ['checkout'],
    run: answered(answers.forceClose),
  },
  redirect: {
    about: 'The page is left and come back to, paid.',
    setting: { userAgent: 'android' },
    run: redirected({}),
  },
  'redirect-refused': {
    about: 'The page is left and come back to, refused by the confirm endpoint.',
    setting: { userAgent: 'android' },
    run: redirected({ error_msg: '고객사 요청에 의해 결제를 중단합니다. (상세사유 : 재고(2개) 부족)' }),
  },
  'fields-handed-on': {
    about: 'confirm_url and notice_url reach PortOne as they are.',
    run: async (shop) => {
      const notices = ['https://shop.example/n1', 'https://shop.example/n2']
      await shop.init()
      await shop.pay(shop.request({ notice_url: notices }))
      await shop.opened('order-1')
      const { confirm_url, notice_url } = handedOn(shop)[0] ?? {}
      return { outcome: `${confirm_url} ${JSON.stringify(notice_url) === JSON.stringify(notices)}` }
    },
  },
  'channel-key': {
    about: 'The PG is named by channelKey alone: known scripts up to 1.10.0 open the first channel.',
    protocols: ['legacy'],
    run: async (shop) => {
      await shop.init()
      const { pg: _, ...request } = shop.request({ channelKey: 'channel-key-tosspayments' })
      await shop.pay(request, { channels: { 'channel-key-tosspayments': pgOf('checkout').split('.')[0] ?? '' } })
      const opened = await shop.opened('order-1')
      await answer(shop, opened, answers.ok)
      return { outcome: await result(shop), opened: opened?.step, key: String(handedOn(shop)[0]?.channelKey) }
    },
  },
}
