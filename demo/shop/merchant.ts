import { confirmEndpoint, type Decide, decline } from 'imp-confirm/endpoint'
import { type CartLine, decideByHolds, type HoldStore, type StockCount } from 'imp-confirm/holds'
import { confirmLogLine } from './confirm-log-line.ts'
import { type EndpointMode, endpointModes } from './endpoint-modes.ts'
import type { MerchantSettings, MerchantState, PlacedOrder } from './merchant-state.ts'

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

/** An order as the shop wrote it down, before the customer pays. Plain data. */
interface ShopOrder {
  /** The shop's own number; here each attempt has the same. */
  order: string
  cart: CartLine[]
  amount: number
  /** In milliseconds since the epoch: counted from the order, not from an attempt. */
  heldUntil: number
}

/** What of a merchant's server is kept over a reload, beside its stock. Plain data. */
export interface SavedMerchant extends Omit<MerchantState, keyof StockCount> {
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

const longestList = 50
/** Longer than a PG's window stays open. */
const holdTime = 30 * 60_000

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
 * log. A merchant's real code, but for the endpointModes that QA can switch on.
 */
export function createMerchant(holds: HoldStore, { shop, saved, onChange = () => {} }: MerchantStart): Merchant {
  const kept: SavedMerchant = saved ?? {
    delivery: 0,
    endpointMode: 'stock',
    reason: '방금 품절되었습니다.',
    log: [],
    lateApprovals: 0,
    orders: [],
  }
  // Each setting of the stock is a delivery, an item of its own.
  const item = () => `mug-${shop}-${kept.delivery}`
  const changed = () => onChange(kept)
  const orderOf = (merchantUid: string) => kept.orders.find(({ order }) => order === merchantUid)
  const byHolds = decideByHolds(holds, {
    itemsOf: (order) => {
      const found = orderOf(order)
      return found && { items: found.cart, amount: found.amount, until: new Date(found.heldUntil) }
    },
  })
  const byStock: Decide = async (call) => {
    const decision = await byHolds(call)
    // In the shop's own words; an item that was never delivered is sold out, too.
    const isSoldOut = 'code' in decision && /^(OUT_OF_STOCK|ITEM_UNKNOWN)$/.test(decision.code ?? '')
    return isSoldOut ? decline('방금 품절되었습니다.', { code: 'OUT_OF_STOCK' }) : decision
  }
  const shelves = async () => (await holds.stock(item())) ?? { free: 0, held: 0, sold: 0 }

  const endpoint = confirmEndpoint(
    async (call) => {
      const { takes, instead }: EndpointMode = endpointModes[kept.endpointMode]
      if (takes > 0) await pause(takes, call.signal)
      return instead ? instead(kept.reason) : byStock(call)
    },
    {
      onLateApproval: async ({ merchantUid, impUid }) => {
        await holds.release(merchantUid, impUid)
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
      const cart = [{ item: item(), quantity }]
      const placed = { order: merchantUid, cart, amount, heldUntil: Date.now() + holdTime }
      kept.orders = [placed, ...kept.orders].slice(0, longestList)
      changed()
    },
    paid: async (merchantUid, impUid) => {
      const placed = orderOf(merchantUid)
      if (placed) await holds.sell(placed.order, impUid, placed.cart)
    },
    rival: async () => {
      const { free: quantity } = await shelves()
      if (quantity > 0) await holds.sell(`rival-${Date.now()}`, 'rival', [{ item: item(), quantity }])
    },
    change: async ({ stock, ...rest }) => {
      Object.assign(kept, rest)
      if (stock !== undefined) {
        kept.delivery += 1
        if (stock > 0) await holds.restock([{ item: item(), quantity: stock }])
        kept.log = []
        kept.lateApprovals = 0
      }
      changed()
    },
    releaseHolds: async () => {
      for (const { order } of kept.orders)
        for (const { payment, state } of await holds.paymentsOf(order))
          if (state === 'open') await holds.release(order, payment)
    },
    state: async () => {
      const { orders, ...shown } = kept
      return { ...shown, ...(await shelves()) }
    },
  }
}
