import type { Imp } from '../../portone/imp.ts'
import type { PayEnvironment } from '../pay-environment.ts'

/** Whom PortOne's script was initialised for. */
export interface ImpUser {
  code: string
  /** The sub-merchant's code of `IMP.agency`. `undefined` after `IMP.init`. */
  tier: string | undefined
}

/** What is known of an open payment that may have to be ended: what was handed over, and what was seen of it since. */
export interface PaymentTraces {
  imp: Imp
  /** The object that PortOne's script was handed. It reads it again when it sends, and then writes `request_id` into it. */
  request: Record<string, unknown>
  /** The popups that the script opened. */
  popups: Window[]
  /** The script's requests for the checkout path, each with how to break it off. */
  checkouts: AbortController[]
  /** Whom the script was initialised for, as far as its frames said so when the payment began. */
  user: ImpUser | undefined
  environment: PayEnvironment
}
