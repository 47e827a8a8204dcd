import { snapshot } from '../../outcome/snapshot.ts'
import type { SimulatedPayment } from '../simulated-payment.ts'
import type { Simulation } from '../simulation.ts'
import { pathOf, type ScriptTraits } from '../tables/scripts.ts'

/** The V1 code of a request's PG: before the first dot of `pg`, or what the console's channels say of its `channelKey`. */
function pgOf({ options }: Simulation, { pg, channelKey }: Record<string, unknown>): string | null {
  const named = typeof pg === 'string' ? pg : options.channels?.[String(channelKey)]
  return named === undefined ? null : (named.split('.', 1)[0] ?? null)
}

/** A copy of a request, which the real script doesn't look at yet: who watches it being read sees nothing of this look. */
function copyUnseen(request: Record<string, unknown>): Record<string, unknown> {
  const watched = Object.entries(Object.getOwnPropertyDescriptors(request)).filter(
    ([, { get, configurable }]) => get && configurable,
  )
  const copy = snapshot(request) as Record<string, unknown>
  for (const [name, descriptor] of watched) Object.defineProperty(request, name, descriptor)
  return copy
}

/** Makes the payment of a request, before the script writes into it. */
export function newPayment(sim: Simulation, request: Record<string, unknown>): SimulatedPayment {
  const at = sim.clock.now()
  const copied = copyUnseen(request)
  const { merchant_uid, amount } = copied
  const provider = pgOf(sim, copied)
  sim.paymentsMade += 1
  return {
    request: copied,
    path: sim.options.path ?? pathOf(sim.script, copied, provider),
    provider,
    impUid: `imp_${String(at).slice(-9)}${String(sim.paymentsMade % 1000).padStart(3, '0')}`,
    merchantUid: typeof merchant_uid === 'string' ? merchant_uid : `nobody_${at}`,
    amount: typeof amount === 'number' ? amount : 0,
    requestId: `req_${at}`,
    approved: false,
    answered: 0,
  }
}

/** What the newest script writes into the merchant's own object on both paths. A frozen one stays as it is. */
export function writeChannel({ script, options }: Simulation, request: Record<string, unknown>): void {
  if (!script.newest) return
  const channel = options.channels?.[String(request.channelKey)]
  if (request.pg === undefined && channel !== undefined) Reflect.set(request, 'pg', channel)
  if (request.channelGroupId !== undefined) Reflect.set(request, 'channelKey', undefined)
}

/** What every script writes into it on the legacy path, in the moment of sending. On a frozen one v1 throws; 1.x goes on. */
export function writeIntoRequest(
  script: ScriptTraits,
  request: Record<string, unknown>,
  { requestId, merchantUid }: SimulatedPayment,
  tierCode: string | undefined,
): void {
  const write = (name: string, value: unknown) => {
    if (!Reflect.set(request, name, value) && script.line === 'v1') throw new TypeError(`can't write ${name}`)
  }
  if (!request.merchant_uid) write('merchant_uid', merchantUid)
  if (!request.pay_method) write('pay_method', 'card')
  write('request_id', requestId)
  write('tier_code', tierCode)
}
