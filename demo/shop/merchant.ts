import { confirmEndpoint } from 'imp-confirm/endpoint'
import { decideByStock, type ShopOrder } from '../store/decide-by-stock.ts'
import type { StockStore } from '../store/stock-store.ts'
import { type Behaviour, behaviours } from './behaviours.ts'
import { confirmLogLine } from './confirm-log-line.ts'
import type { ConfirmLogLine, MerchantSettings, MerchantState, PlacedOrder } from './merchant-state.ts'

/** The merchant's server, without its network. */
export interface Merchant {
  /** The confirm endpoint: what PortOne asks. */
  confirm: (request: Request) => Promise<Response>
  placeOrder: (order: PlacedOrder) => void
  /** PortOne's webhook, looked up and verified: the payment was approved. */
  paid: (merchantUid: string, impUid: string) => Promise<void>
  /** Another customer buys everything that is left. */
  rival: () => Promise<void>
  change: (settings: Partial<MerchantSettings>) => Promise<void>
  /** The holds' time is up. */
  releaseHolds: () => Promise<void>
  state: () => Promise<MerchantState>
}

/** What of a merchant's server is kept over a reload, beside its stock. Plain data. */
export interface SavedMerchant {
  /** Each setting of the stock is a delivery, an item of its own. */
  delivery: number
  behaviour: MerchantSettings['behaviour']
  reason: string
  log: ConfirmLogLine[]
  lateApprovals: number
  orders: ShopOrder[]
}

/** What a merchant's server starts with. */
export interface MerchantStart {
  /** Tells shops on one stock apart. */
  shop: string
  /** What an earlier one was saved as. Absent: a new shop. */
  saved?: SavedMerchant | undefined
  /** Called after each change with what to save. */
  onChange?: (saved: SavedMerchant) => void
}

const newShop = (): SavedMerchant => ({
  delivery: 0,
  behaviour: 'stock',
  reason: '재고수량부족',
  log: [],
  lateApprovals: 0,
  orders: [],
})

const longestList = 50
/** Longer than a PG's window stays open. */
const holdTime = 30 * 60_000
const year = 365 * 24 * 60 * 60_000

/** Waits; when nobody listens any more, only a moment longer, so that an approval that comes too late can be seen. */
const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      setTimeout(resolve, 200)
    })
  })

/**
 * A shop's server with one product: it holds stock when PortOne asks, sells what PortOne says was approved, and keeps a
 * log. A merchant's real code, but for the behaviours that QA can switch on.
 */
export function createMerchant(store: StockStore, { shop, saved, onChange = () => {} }: MerchantStart): Merchant {
  const kept = saved ?? newShop()
  const item = () => `mug-${shop}-${kept.delivery}`
  const changed = () => onChange(kept)
  const orderOf = (merchantUid: string) => kept.orders.find(({ orderId }) => orderId === merchantUid)
  const byStock = decideByStock(store, orderOf)

  const endpoint = confirmEndpoint(
    async (call) => {
      const { takes, instead }: Behaviour = behaviours[kept.behaviour]
      if (takes > 0) await pause(takes, call.signal)
      return instead ? instead(kept.reason) : byStock(call)
    },
    {
      onLateApproval: async ({ merchantUid, impUid }) => {
        await store.release(merchantUid, impUid)
        kept.lateApprovals += 1
        changed()
      },
      // A shop would write it to its log; here the answer's 500 is in the page.
      onError: () => {},
    },
  )

  return {
    confirm: async (request) => {
      const line = confirmLogLine(request.clone())
      const response = await endpoint(request)
      kept.log = [await line(response.clone()), ...kept.log].slice(0, longestList)
      changed()
      return response
    },
    placeOrder: ({ merchantUid, quantity, amount }) => {
      const order = { orderId: merchantUid, item: item(), quantity, amount, holdUntil: Date.now() + holdTime }
      kept.orders = [order, ...kept.orders].slice(0, longestList)
      changed()
    },
    paid: async (merchantUid, impUid) => {
      const order = orderOf(merchantUid)
      if (order) await store.sell(order, impUid)
    },
    rival: async () => {
      const { free: quantity } = await store.count(item())
      const rival = { orderId: `rival-${Date.now()}`, item: item(), quantity, holdUntil: Date.now() + holdTime }
      if (quantity > 0) await store.sell(rival, 'rival')
    },
    change: async ({ stock, ...rest }) => {
      Object.assign(kept, rest)
      if (stock !== undefined) {
        kept.delivery += 1
        await store.put(item(), stock)
        kept.log = []
        kept.lateApprovals = 0
      }
      changed()
    },
    releaseHolds: async () => void (await store.expire(Date.now() + year)),
    state: async () => {
      const { delivery, behaviour, reason, log, lateApprovals } = kept
      return { delivery, behaviour, reason, log, lateApprovals, ...(await store.count(item())) }
    },
  }
}
