import { alerts, answer, answers, result, screen, sleep } from '../drive.ts'
import { channels, pgOf } from '../fake-portone.ts'
import type { ShopGlobals } from '../in-page.ts'
import type { Journey } from '../journey.ts'
import type { Protocol, Setting } from '../setting.ts'
import type { Shop } from '../shop.ts'

declare const { ImpConfirm }: ShopGlobals

/** Pays where something stands in the way, with a limit: the bare script often never answers. */
async function payInto(shop: Shop, changes: Record<string, unknown> = {}) {
  await shop.pay(shop.request(changes), { timeLimit: 2500 })
  const outcome = await result(shop)
  return { outcome, screen: await screen(shop), alerts: alerts(shop) }
}

const failing = (about: string, protocol: Protocol, setting: Setting): Journey => ({
  about,
  protocols: [protocol],
  setting,
  run: async (shop) => {
    await shop.init()
    return payInto(shop)
  },
})

export const failureJourneys: Record<string, Journey> = {
  'prepare-400': failing('PortOne refuses the request.', 'checkout', {
    portone: {
      prepare: {
        status: 400,
        body: JSON.stringify({ code: 'F400', message: '결제 창 호출에 실패하였습니다. 채널 정보를 찾을 수 없습니다.' }),
      },
    },
  }),
  'prepare-500': failing('PortOne breaks down over the request.', 'checkout', {
    portone: { prepare: { status: 500, body: 'Internal Server Error' } },
  }),
  'prepare-offline': failing('The browser is offline.', 'checkout', { portone: { prepare: 'offline' } }),
  'no-channel': failing('PortOne knows no channel.', 'legacy', {
    portone: { users: { body: { code: 1, msg: 'no', data: null } } },
  }),
  'other-kind': failing('Only a channel of another kind is registered.', 'legacy', {
    portone: { channels: [channels.certification] },
  }),
  'users-500': {
    about: 'PortOne can’t tell the channels: without a limit of the shop’s own.',
    protocols: ['legacy'],
    setting: { portone: { users: { status: 500 } } },
    run: async (shop) => {
      await shop.init()
      await shop.pay(shop.request())
      return { outcome: await result(shop, 'order-1', 14_000), screen: await screen(shop) }
    },
  },
  'no-init': { about: 'IMP.init was never called.', run: (shop) => payInto(shop) },
  'csp-frame': failing('The page’s policy blocks PortOne’s frames.', 'legacy', { policy: "frame-src 'self'" }),
  'csp-connect': failing('The page’s policy blocks the checkout’s request.', 'checkout', {
    policy: "connect-src 'self' https://service.iamport.kr",
  }),
  'csp-driver': failing('The page’s policy blocks the checkout’s driver.', 'checkout', {
    policy: "script-src 'self' 'unsafe-inline' https://cdn.iamport.kr",
  }),
  'popup-blocked': {
    about: 'The browser refuses the popup; the customer tries another PG.',
    protocols: ['legacy'],
    setting: { blockPopups: true },
    run: async (shop) => {
      await shop.init()
      await sleep(700)
      const first = await payInto(shop, { pg: pgOf('oldPopup') })
      if (shop.mode === 'bare') return first
      await shop.pay(shop.request({ merchant_uid: 'order-2' }))
      await answer(shop, await shop.opened('order-2'), answers.ok)
      return { ...first, second: await result(shop, 'order-2') }
    },
  },
  'popup-blocked-before-frames': {
    about: 'The popup is refused after PortOne’s frames loaded, outside the click.',
    protocols: ['legacy'],
    setting: { blockPopups: true, portone: { delay: { frame: 400 } } },
    run: async (shop) => {
      await shop.init()
      return payInto(shop, { pg: pgOf('oldPopup') })
    },
  },
  'no-jquery': {
    about: 'Scripts 1.x without jQuery.',
    protocols: ['legacy'],
    line: '1.x',
    setting: { withoutJquery: true },
    run: async (shop) => {
      const loaded =
        shop.mode === 'bare'
          ? await shop.init()
          : await shop.page.evaluate(() =>
              ImpConfirm.loadImp({ userCode: 'imp00000000' }).then(
                () => 'loaded',
                (error) => error.code,
              ),
            )
      return { loaded, ...(await payInto(shop)) }
    },
  },
}
