import { answer, answers, postFromFrame, sleep } from './drive.ts'
import { channels, pgOf } from './fake-portone.ts'
import type { ShopGlobals } from './in-page.ts'
import type { Setting } from './setting.ts'
import type { Shop } from './shop.ts'

/** A page with the copy, or with the simulator in its place. */
export interface Side {
  readonly shop: Shop
  readonly simulated: boolean
}

/** One thing that is asked of both. */
export interface Probe {
  readonly about: string
  /** Only on the legacy protocol. */
  readonly legacy?: true
  readonly setting?: Setting
  /** Options of the simulator, as source text, that stand for the setting. */
  readonly simulator?: string
  readonly run: (side: Side) => Promise<unknown>
}

/** What a probe's page has beside the shop's globals. */
export interface ProbeGlobals extends ShopGlobals {
  overlayNow: () => string
  /** The simulator's windows. */
  windows: { payment: { merchantUid: string }; answer: (what: unknown) => void }[]
  portone: {
    events: { step: string; detail?: { data?: Record<string, unknown> } & Record<string, unknown> }[]
    receive: (text: string) => void
  }
  kept: Record<string, unknown>
  __PORTONE__?: unknown
}

declare const window: Window & ProbeGlobals
declare const { inPage, IMP, overlayNow, windows, portone }: ProbeGlobals

const base = {
  merchant_uid: 'order-1',
  name: '주문',
  amount: 1000,
  confirm_url: 'https://shop.example/confirm',
  notice_url: ['https://a.example', 'https://b.example'],
  unknown: { nested: [1] },
}
const requestOf = ({ shop }: Side, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  pg: pgOf(shop.protocol === 'checkout' ? 'checkout' : 'frame'),
  ...base,
  ...changes,
})

/** The PG says yes to an order's window. */
async function approve({ shop, simulated }: Side, order = 'order-1', patience = 8000): Promise<string> {
  if (!simulated) {
    const opened = await shop.opened(order, patience)
    if (!opened) return 'no window'
    return (await answer(shop, opened, answers.ok)) ? 'answered' : 'window gone'
  }
  const isOpen = await shop.page.evaluate(
    (order) => windows.some(({ payment }) => payment.merchantUid === order),
    order,
  )
  if (!isOpen) return 'no window'
  return shop.page.evaluate((order) => {
    const lost = () =>
      portone.events.filter(({ step, detail }) => step === 'lost' && String(detail) === 'the window is gone')
    const before = lost().length
    windows
      .find(({ payment }) => payment.merchantUid === order)
      ?.answer({ answer: { success: true, imp_uid: 'imp_1', merchant_uid: order } })
    return Promise.resolve()
      .then(() => undefined)
      .then(() => undefined)
      .then(() => new Promise((resolve) => setTimeout(resolve, 50)))
      .then(() => (lost().length > before ? 'window gone' : 'answered'))
  }, order)
}

/** How many of PortOne's frames have loaded so far, the rebuilt ones too. */
const framesLoaded = ({ shop }: Side) => shop.seen.filter(({ step }) => step === 'frame-loaded').length

/** Waits until the script has built its frames, and all of them have loaded. The simulator's are there at once. */
async function framesThere(side: Side, before = 0): Promise<void> {
  const wanted = before + Object.keys(channels).length
  for (let tries = 0; !side.simulated && tries < 200 && framesLoaded(side) < wanted; tries++) await sleep(50)
  await sleep(200)
}

const ready = async (side: Side) => {
  await side.shop.init()
  await framesThere(side)
}

/** Waits until an order's window is there: under load it takes its time. */
async function opened({ shop, simulated }: Side, order = 'order-1'): Promise<void> {
  if (!simulated) await shop.opened(order, 8000)
  await sleep(300)
}
const pay = ({ shop }: Side, request: Record<string, unknown>, key = 'A') =>
  shop.page.evaluate(
    ([request, key]) => {
      window.kept = request
      return String(
        IMP.request_pay(request, (response) => {
          inPage.answers.push({ key, response })
        }),
      )
    },
    [request, key] as const,
  )
const overlay = ({ shop }: Side) => shop.page.evaluate(() => overlayNow())
const answered = ({ shop }: Side) =>
  shop.page.evaluate(() =>
    inPage.answers.map(
      ({ key, response }) => `${key} got ${(response as { merchant_uid?: string } | null)?.merchant_uid}`,
    ),
  )
const alertsOf = ({ shop }: Side) => shop.seen.flatMap((one) => (one.step === 'alert' ? [one.text] : []))
const consoleOf = ({ shop }: Side, text: RegExp) =>
  shop.seen.flatMap((one) => (one.step === 'console' && text.test(one.text) ? [one.level] : []))
const errorsOf = ({ shop }: Side) => shop.page.evaluate(() => inPage.errors)

/** What is handed to PortOne: the frame's message, or the body of the checkout's request. */
async function payloads({ shop, simulated }: Side): Promise<Record<string, unknown>[]> {
  const sent = simulated
    ? await shop.page.evaluate(() =>
        portone.events.filter(({ step }) => step === 'prepare').map(({ detail }) => JSON.parse(JSON.stringify(detail))),
      )
    : shop.seen.flatMap((one) => {
        if (one.step === 'frame-got' && one.data.action === 'payment') return [one.data]
        return one.step === 'sent' && /\/api\/(issue-)?prepare\//.test(one.url) ? [one.body] : []
      })
  return sent as Record<string, unknown>[]
}

/** What the PG's frame posts to the page. */
const post = async (side: Side, message: unknown) => {
  const { shop, simulated } = side
  if (simulated) return shop.page.evaluate((text) => portone.receive(text), JSON.stringify(message))
  const opened = await shop.opened('order-1', 1500)
  if (opened) await postFromFrame(shop, opened, message)
  return undefined
}

const second = (side: Side) => requestOf(side, { merchant_uid: 'order-2' })

/** Everything that is asked of a copy and of the simulator. */
export const probes: Record<string, Probe> = {
  object: {
    about: 'The object on window.IMP.',
    run: ({ shop }) =>
      shop.page.evaluate(() => {
        const flags = ({ get, set, writable, enumerable, configurable }: PropertyDescriptor) => ({
          get: !!get,
          set: !!set,
          writable,
          enumerable,
          configurable,
        })
        const own = (host: object, name: string) => {
          const found = Object.getOwnPropertyDescriptor(host, name)
          return found && flags(found)
        }
        return {
          methods: Object.getOwnPropertyNames(IMP)
            .filter((name) => !/^(slots|default|__esModule)$/.test(name))
            .sort()
            .join(' '),
          request_pay: own(IMP, 'request_pay'),
          onWindow: own(window, 'IMP'),
          overlay: overlayNow(),
        }
      }),
  },
  'without-parameters': {
    about: 'request_pay(undefined), request_pay(null).',
    run: async (side) => {
      const returned = await side.shop.page.evaluate(() =>
        [undefined, null].map((nothing) => {
          try {
            return String(IMP.request_pay(nothing, () => inPage.answers.push({ key: 'A', response: 0 })))
          } catch (error) {
            return `threw ${(error as Error).name}`
          }
        }),
      )
      await sleep(300)
      return { returned, alerts: alertsOf(side), answered: (await answered(side)).length }
    },
  },
  'after-init': {
    about: 'What init leaves in the page.',
    run: async (side) => {
      const threw = await side.shop.init()
      const atOnce = await overlay(side)
      await sleep(700)
      const left = await side.shop.page.evaluate(() => ({
        styles: document.querySelectorAll('style').length,
        frames: document.querySelectorAll('.imp-dialog iframe').length > 0,
        className: document.querySelector('.imp-dialog')?.className,
      }))
      return { threw, atOnce, ...left }
    },
  },
  open: {
    about: 'A payment opens.',
    run: async (side) => {
      await ready(side)
      const atOnce = await side.shop.page.evaluate((request) => {
        const before = Object.keys(request)
        window.kept = request
        const returned = String(IMP.request_pay(request, () => {}))
        return {
          returned,
          overlay: overlayNow(),
          written: Object.keys(request)
            .filter((key) => !before.includes(key))
            .join(' '),
        }
      }, requestOf(side))
      await opened(side)
      const payload = (await payloads(side))[0]
      const later = await side.shop.page.evaluate(() => ({
        overlay: overlayNow(),
        keys: Object.keys(window.kept).join(' '),
        className: document.querySelector('.imp-dialog')?.className,
        body: document.body.className,
        registry: typeof window.__PORTONE__,
        windowName: window.name,
      }))
      const { data } = (payload ?? {}) as { data?: object }
      return { atOnce, payload, order: side.shop.protocol === 'legacy' && data && Object.keys(data).join(' '), later }
    },
  },
  'on-a-phone': {
    about: 'A payment opens on a phone, and is answered.',
    setting: { userAgent: 'android' },
    run: async (side) => {
      await ready(side)
      await pay(side, requestOf(side))
      await opened(side)
      const look = () =>
        side.shop.page.evaluate(() => ({
          overlay: overlayNow(),
          body: document.body.className,
          className: document.querySelector('.imp-dialog')?.className,
        }))
      const open = await look()
      await approve(side)
      await sleep(900)
      const { overlay, body } = await look()
      return { open, after: { overlay, body }, device: (await payloads(side))[0]?.deviceInfo }
    },
  },
  callback: {
    about: 'What the callback finds.',
    run: async (side) => {
      await ready(side)
      await side.shop.page.evaluate((request) => {
        IMP.request_pay(request, function (this: unknown, ...handed) {
          const self = this === undefined ? 'undefined' : this === window ? 'window' : typeof this
          window.kept = {
            overlay: overlayNow(),
            handed: handed.length,
            this: self,
            id: 'request_id' in Object(handed[0]),
          }
          setTimeout(() => {
            window.kept.next = overlayNow()
          }, 0)
        })
      }, requestOf(side))
      await opened(side)
      const came = await approve(side)
      await sleep(900)
      return { came, inside: await side.shop.page.evaluate(() => window.kept), after: await overlay(side) }
    },
  },
  'callback-throws': {
    about: 'The shop’s callback throws.',
    run: async (side) => {
      await ready(side)
      await side.shop.page.evaluate((request) => {
        IMP.request_pay(request, () => {
          throw new Error('boom')
        })
      }, requestOf(side))
      await opened(side)
      await approve(side)
      await sleep(900)
      return { errors: await errorsOf(side), console: consoleOf(side, /boom/), after: await overlay(side) }
    },
  },
  'pay-inside-callback': {
    about: 'request_pay inside the callback.',
    run: async (side) => {
      await ready(side)
      await side.shop.page.evaluate(
        ([first, second]) =>
          IMP.request_pay(first, () =>
            IMP.request_pay(second, (response) => inPage.answers.push({ key: 'B', response })),
          ),
        [requestOf(side), second(side)] as const,
      )
      await opened(side)
      await approve(side)
      await framesThere(side, Object.keys(channels).length)
      const came = await approve(side, 'order-2', 2500)
      await sleep(500)
      return { came, answered: await answered(side), overlay: await overlay(side) }
    },
  },
  'pay-after-callback': {
    about: 'request_pay in a promise’s continuation of the callback.',
    run: async (side) => {
      await ready(side)
      await side.shop.page.evaluate(
        ([first, second]) =>
          IMP.request_pay(first, () => {
            void Promise.resolve().then(() =>
              IMP.request_pay(second, (response) => inPage.answers.push({ key: 'B', response })),
            )
          }),
        [requestOf(side), second(side)] as const,
      )
      await opened(side)
      await approve(side)
      await framesThere(side, Object.keys(channels).length)
      const came = await approve(side, 'order-2')
      await sleep(500)
      return { came, answered: await answered(side), overlay: await overlay(side) }
    },
  },
  close: {
    about: 'IMP.close while a payment is open, then its answer.',
    run: async (side) => {
      await ready(side)
      await pay(side, requestOf(side))
      await opened(side)
      const closed = await side.shop.page.evaluate(() => {
        if (!IMP.close) return 'no close'
        return `${String(IMP.close())}, overlay ${overlayNow()}`
      })
      await sleep(1500)
      const later = await overlay(side)
      const came = await approve(side)
      await sleep(500)
      return { closed, later, came, answered: await answered(side) }
    },
  },
  'close-then-pay': {
    about: 'IMP.close, and a second payment in a task of its own.',
    run: async (side) => {
      await ready(side)
      await pay(side, requestOf(side))
      await opened(side)
      await side.shop.page.evaluate(() => IMP.close?.())
      await sleep(60)
      await pay(side, second(side), 'B')
      await sleep(2000)
      const came = await approve(side, 'order-2')
      await sleep(500)
      return { came, answered: await answered(side), overlay: await overlay(side) }
    },
  },
  'close-and-pay': {
    about: 'IMP.close, and a second payment in the same tick.',
    legacy: true,
    run: async (side) => {
      await ready(side)
      await pay(side, requestOf(side))
      await opened(side)
      await side.shop.page.evaluate((request) => {
        IMP.close?.()
        IMP.request_pay(request, (response) => inPage.answers.push({ key: 'B', response }))
      }, second(side))
      await sleep(1500)
      const came = await approve(side, 'order-2')
      await sleep(500)
      return { came, answered: await answered(side), overlay: await overlay(side) }
    },
  },
  'two-in-a-tick': {
    about: 'Two payments in one tick.',
    run: async (side) => {
      await ready(side)
      await side.shop.page.evaluate(
        ([first, second]) => {
          for (const [key, request] of [
            ['A', first],
            ['B', second],
          ] as const)
            IMP.request_pay(request, (response) => inPage.answers.push({ key, response }))
        },
        [requestOf(side), second(side)] as const,
      )
      await opened(side, 'order-2')
      const sent = (await payloads(side)).map(({ data }) => (data as { merchant_uid?: string }).merchant_uid)
      const came = await approve(side, side.shop.protocol === 'legacy' ? 'order-1' : 'order-2')
      await sleep(600)
      return { sent, came, answered: await answered(side) }
    },
  },
  'without-init': {
    about: 'A payment without init.',
    run: async (side) => {
      const returned = await pay(side, requestOf(side)).catch((error) => `threw ${error.name}`)
      await sleep(500)
      return {
        returned,
        alerts: alertsOf(side),
        answered: (await answered(side)).length,
        errors: await errorsOf(side),
        console: consoleOf(side, /판매자/),
      }
    },
  },
  'stray-message': {
    about: 'A message of PortOne’s frame that is no answer.',
    legacy: true,
    run: async (side) => {
      await ready(side)
      await pay(side, requestOf(side))
      await opened(side)
      await post(side, { action: 'tosspay.modal.close', data: {} })
      await sleep(300)
      return { overlay: await overlay(side), answered: await answered(side) }
    },
  },
  'popup-blocked': {
    about: 'The browser refuses the popup.',
    legacy: true,
    setting: { blockPopups: true },
    simulator: 'popup: true',
    run: async (side) => {
      await ready(side)
      const atOnce = await side.shop.page.evaluate(
        (request) => {
          window.alert = (text: unknown) => {
            window.kept = { text, overlay: overlayNow() }
          }
          IMP.request_pay(request, (response) => inPage.answers.push({ key: 'A', response }))
          return overlayNow()
        },
        requestOf(side, { pg: pgOf('popup') }),
      )
      await sleep(700)
      return {
        alert: await side.shop.page.evaluate(() => window.kept),
        atOnce,
        later: await overlay(side),
        answered: await answered(side),
        sent: (await payloads(side)).length,
      }
    },
  },
  'old-popup-blocked': {
    about: 'The browser refuses the popup of a PG that every script knows.',
    legacy: true,
    setting: { blockPopups: true },
    simulator: 'popup: true',
    run: async (side) => {
      await ready(side)
      const atOnce = await side.shop.page.evaluate(
        (request) => {
          window.alert = (text: unknown) => {
            window.kept = { text, overlay: overlayNow() }
          }
          IMP.request_pay(request, (response) => inPage.answers.push({ key: 'A', response }))
          return overlayNow()
        },
        requestOf(side, { pg: pgOf('oldPopup') }),
      )
      await sleep(700)
      return {
        alert: await side.shop.page.evaluate(() => window.kept),
        atOnce,
        later: await overlay(side),
        answered: await answered(side),
        sent: (await payloads(side)).length,
      }
    },
  },
  'sub-merchant': {
    about: 'IMP.agency’s code in what is sent and in the request.',
    run: async (side) => {
      await side.shop.page.evaluate(() => IMP.agency('imp00000000', 'ABC'))
      await framesThere(side)
      await pay(side, requestOf(side))
      await opened(side)
      const { data } = ((await payloads(side))[0] ?? {}) as { data?: Record<string, unknown> }
      return {
        sent: data?.[side.shop.protocol === 'legacy' ? 'tier_code' : 'tierCode'],
        own: await side.shop.page.evaluate(() => window.kept.tier_code),
      }
    },
  },
  'without-order': {
    about: 'A request without merchant_uid and pay_method.',
    run: async (side) => {
      await ready(side)
      const { merchant_uid: _, ...request } = requestOf(side)
      await pay(side, request)
      await opened(side)
      const { data } = ((await payloads(side))[0] ?? {}) as { data?: Record<string, unknown> }
      const own = await side.shop.page.evaluate(() => ({
        uid: window.kept.merchant_uid,
        means: window.kept.pay_method,
      }))
      return { uid: data?.merchant_uid, means: data?.pay_method, own }
    },
  },
  'before-frames': {
    about: 'A payment right after init, before the frames have loaded.',
    setting: { portone: { delay: { frame: 400 } } },
    simulator: 'loadTime: 400',
    run: async (side) => {
      const atOnce = await side.shop.page.evaluate((request) => {
        IMP.init('imp00000000')
        IMP.request_pay(request, (response) => inPage.answers.push({ key: 'A', response }))
        return { overlay: overlayNow(), keys: Object.keys(request).length }
      }, requestOf(side))
      await sleep(900)
      const came = await approve(side)
      await sleep(500)
      return { atOnce, came, answered: await answered(side) }
    },
  },
  'frozen-request': {
    about: 'The request is frozen.',
    run: async (side) => {
      await ready(side)
      const returned = await side.shop.page.evaluate((request) => {
        try {
          return String(
            IMP.request_pay(Object.freeze(request), (response) => inPage.answers.push({ key: 'A', response })),
          )
        } catch (error) {
          return `threw ${(error as Error).name}`
        }
      }, requestOf(side))
      await opened(side)
      const came = await approve(side)
      await sleep(400)
      return { returned, came, answered: await answered(side), alerts: alertsOf(side) }
    },
  },
}
