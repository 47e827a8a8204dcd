import type { StockCount } from 'imp-confirm/holds'
import type { EndpointModeId } from './endpoint-modes.ts'

/** A line of the confirm endpoint's log: one question of PortOne's, and the answer. */
export interface ConfirmLogLine {
  /** In milliseconds since the epoch. */
  at: number
  merchantUid: string
  impUid: string
  /** `null` when the question named none. */
  amount: number | null
  /** The HTTP status that went out. */
  status: number
  /** The body that went out. */
  body: string
  /** How long the answer took, in milliseconds. */
  took: number
}

/** What can be set on the merchant's server. */
export interface MerchantSettings {
  /** Pieces on the shelf. Setting them starts a new delivery: earlier holds and sales are no longer counted. */
  stock: number
  endpointMode: EndpointModeId
  /** With `refuse`: what the customer is to read. */
  reason: string
}

/** What the merchant's server shows of itself. */
export interface MerchantState extends StockCount, Omit<MerchantSettings, 'stock'> {
  /** How often the stock was set; 0 for a shop that was never set up. */
  delivery: number
  /** The newest first. */
  log: ConfirmLogLine[]
  /** Approvals that came too late to be heard; what they held was given back. */
  lateApprovals: number
}

/** What the page says when the customer begins to pay: the order the confirm endpoint compares with. */
export interface PlacedOrder {
  merchantUid: string
  quantity: number
  amount: number
}
