import { snapshot } from '../../outcome/snapshot.ts'
import type { SimulatedPayment } from '../simulated-payment.ts'
import type { Simulation } from '../simulation.ts'
import { pathOf } from '../tables/scripts.ts'

/** The V1 code of a request's PG: before the first dot of `pg`, or what the console's channels say of its `channelKey`. */
function pgOf({ options }: Simulation, { pg, channelKey }: Record<string, unknown>): string | null {
  const named = typeof pg === 'string' ? pg : options.channels?.[String(channelKey)]
  return named === undefined ? null : (named.split('.', 1)[0] ?? null)
}

/** Makes the payment of a request, before the script writes into it. */
export function newPayment(sim: Simulation, request: Record<string, unknown>): SimulatedPayment {
  const at = sim.clock.now()
  const { merchant_uid, amount } = request
  const provider = pgOf(sim, request)
  sim.paymentsMade += 1
  return {
    request: snapshot(request) as Record<string, unknown>,
    path: sim.options.path ?? pathOf(sim.script, request, provider),
    provider,
    impUid: `imp_${String(at).slice(-9)}${String(sim.paymentsMade % 1000).padStart(3, '0')}`,
    merchantUid: typeof merchant_uid === 'string' ? merchant_uid : `nobody_${at}`,
    amount: typeof amount === 'number' ? amount : 0,
    requestId: `req_${at}`,
    approved: false,
    answered: 0,
  }
}

/** What the script writes into the merchant's own object. A frozen one stays as it is. */
export function writeIntoRequest(
  { script, options }: Simulation,
  request: Record<string, unknown>,
  { path, requestId, merchantUid }: SimulatedPayment,
  tierCode: string | undefined,
): void {
  const written: Record<string, unknown> = {}
  if (path === 'legacy') {
    written.request_id = requestId
    if (request.merchant_uid === undefined) written.merchant_uid = merchantUid
    if (request.pay_method === undefined) written.pay_method = 'card'
    if (tierCode !== undefined) written.tier_code = tierCode
  }
  // Read in 1.28.12, on both paths.
  if (script.newest) {
    const channel = options.channels?.[String(request.channelKey)]
    if (request.pg === undefined && channel !== undefined) written.pg = channel
    if (request.channelGroupId !== undefined) written.channelKey = undefined
  }
  for (const [field, value] of Object.entries(written)) Reflect.set(request, field, value)
}
