// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { customerMessage } from '../../src/outcome/customer-message.ts'
import { customerNext } from '../../src/outcome/customer-next.ts'
import { redact } from '../../src/outcome/redact.ts'
import { cleanPayRedirect } from '../../src/outcome/redirect-query.ts'
import { readPayRedirect } from '../../src/payment/read-pay-redirect.ts'
import { addressShapes } from './address-shapes.ts'

/** All that is done with an address: it is read, cleaned, shown and logged. */
function useUp(address: string): void {
  const outcome = readPayRedirect(address, { expected: { merchantUid: 'order-1' } })
  readPayRedirect(address)
  cleanPayRedirect(address)
  if (!outcome) return
  customerMessage(outcome)
  customerNext(outcome)
  redact(outcome)
}

/** Of this process's own, in milliseconds: what another one takes of the machine doesn't count. */
function timeOf(use: (address: string) => void, address: string): number {
  const before = process.cpuUsage()
  use(address)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const perDoubling = (ratio: number) => ratio ** (1 / 4)

/**
 * By what a doubling of the length multiplies the time, over the four doublings up to `length`: the best of some rounds that
 * take turns, and no more rounds than it needs. What is linear has 2, what is quadratic 4. Four doublings, since a busy
 * machine's caches alone make one of them look like three.
 */
function growth(shape: (length: number) => string, length: number, use = useUp, rounds = 24): number {
  const [short, long] = [shape(length / 16), shape(length)]
  let [least, most] = [Infinity, Infinity]
  // The engine compiles what it has seen; only after that is the short one as quick as it can be.
  for (let warm = 0; warm < 3; warm++) use(short)
  for (let round = 0; round < rounds && !(perDoubling(most / least) < 3); round++) {
    least = Math.min(least, timeOf(use, short))
    most = Math.min(most, timeOf(use, long))
  }
  // Less than a millisecond measures the clock.
  return most < 1 ? 1 : perDoubling(most / least)
}

describe('up to a megabyte, twice the address takes about twice the time', () => {
  it.each(Object.entries(addressShapes))('%s', (_, shape) => {
    expect(growth(shape, 1_000_000)).toBeLessThan(3)
  })
})

it('what is quadratic is found: each pair looks at all before it', () => {
  let seen = 0
  const quadratic = (address: string) => {
    for (let pair = 0; pair < address.length; pair += 6)
      for (let before = 0; before < pair; before++) seen ^= address.charCodeAt(before)
  }
  expect(growth((length) => 'code=&'.repeat(length / 6), 60_000, quadratic, 3)).toBeGreaterThan(3)
  expect(seen).toBeGreaterThanOrEqual(0)
})
