import type { ConfirmBody, SimulatedConfirmResult } from 'imp-confirm/simulator'
import type { MerchantSettings, MerchantState, PlacedOrder } from '../../shop/merchant-state.ts'

/** The merchant's server and the PortOne stand-in's server half, as the page uses them. Calls reject when it is gone. */
export interface Backend {
  /** A real server on this machine, or the same code in the page. */
  where: 'node' | 'page'
  /** The merchant's confirm endpoint. */
  confirmUrl: string
  state: () => Promise<MerchantState>
  change: (settings: Partial<MerchantSettings>) => Promise<MerchantState>
  placeOrder: (order: PlacedOrder) => Promise<MerchantState>
  releaseHolds: () => Promise<MerchantState>
  /** Another customer buys everything that is left. */
  rival: () => Promise<MerchantState>
  /** PortOne's server runs the confirm process. */
  askConfirm: (body: ConfirmBody, confirmUrl: string) => Promise<SimulatedConfirmResult>
  /** PortOne tells the merchant's server of an approval. */
  tellPaid: (merchantUid: string, impUid: string) => Promise<MerchantState>
}
