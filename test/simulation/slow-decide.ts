import type { Decide } from 'imp-confirm/endpoint'
import type { HoldStore } from 'imp-confirm/holds'
import type { Clock } from 'imp-confirm/simulator'
import type { Fate } from './fault-plan.ts'
import type { Random } from './random.ts'
import type { ShopProcess } from './shop-process.ts'

/** What a slow check is made of. */
export interface SlowDecideParts {
  check: Decide
  process: ShopProcess
  clock: Clock
  random: Random
  fateOf: (impUid: string) => Fate
  kill: () => void
  /** The holds themselves, which no killed process hides. */
  holds: Pick<HoldStore, 'release'>
  violation: (orderId: string, what: string) => void
  auditHold: (orderId: string) => Promise<void>
}

/** How long the check takes at each of its two places, in milliseconds. */
function duration(random: Random, fate: Fate['endpoint'], place: 'before the hold' | 'after the hold'): number {
  if (fate === `slow ${place}`) return random.between(500, 4300)
  if (fate === `past the deadline ${place}`) return random.between(4400, 12_000)
  return random.between(5, 200)
}

/** A check that behaves as was drawn for the payment: slow, late, throwing, never back, or killed right after the hold. */
export function slowDecide(parts: SlowDecideParts): Decide {
  const { check, process, clock, random, fateOf, kill, holds, violation, auditHold } = parts

  /** One second after an approval that came too late, nothing may be held for it. */
  const auditLater = (orderId: string, impUid: string) =>
    clock.setTimeout(async () => {
      if (process.isAlive() && (await holds.release(orderId, impUid)).status === 'freed')
        violation(orderId, `an approval after the deadline kept its goods (${impUid})`)
    }, 1000)

  return async (call) => {
    const fate = fateOf(call.impUid).endpoint
    await process.sleep(duration(random, fate, 'before the hold'))
    const decision = await check(call)
    await auditHold(call.merchantUid)
    await process.sleep(duration(random, fate, 'after the hold'))
    if (fate === 'killed between hold and answer') kill()
    if (fate === 'killed between hold and answer' || fate === 'never comes back') return new Promise(() => {})
    if (fate === 'throws after the hold') throw new Error('The shop has a bug.')
    if (decision.decision === 'approve' && call.signal.aborted) auditLater(call.merchantUid, call.impUid)
    return decision
  }
}
