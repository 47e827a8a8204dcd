// A server's project without lib "dom" and without Node's types: the declarations bring all that they name.
import type { PayOutcome } from 'imp-confirm'
import {
  approve,
  type ConfirmCall,
  confirmEndpoint,
  decline,
  type NodeListener,
  toNodeListener,
} from 'imp-confirm/endpoint'
import { memoryHolds } from 'imp-confirm/holds'
import type { SignalId } from 'imp-confirm/signals'
import { simulateConfirm } from 'imp-confirm/simulator'
import { portoneRest, readWebhook } from 'imp-confirm/verify'

const decide = ({ amount, signal, request }: ConfirmCall) =>
  amount > 0 && !signal.aborted && request.headers.get('host') !== null ? approve() : decline('재고수량부족')

export const listener: NodeListener = toNodeListener(confirmEndpoint(decide))
export const holds = memoryHolds()
export const made = [portoneRest, readWebhook, simulateConfirm]
export const shown = (outcome: PayOutcome, id: SignalId): string => `${outcome.status} ${id}`
// @ts-expect-error What stands in for the host's types isn't any.
export const wrong = ({ signal }: ConfirmCall): number => signal.aborted
