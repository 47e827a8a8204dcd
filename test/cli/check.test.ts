import { describe, expect, it } from 'vitest'
import { wireV1 } from '../../src/cli/check/confirm-wire.ts'
import { rules } from '../../src/cli/check/rules.ts'
import { runCheck } from '../../src/cli/check/run-check.ts'
import { order, type Planted, plantedFaults, rightEndpoints } from './planted-endpoints.ts'
import { plantedServer } from './planted-server.ts'

/** The real ones, a fifth as long, for endpoints that use them up. */
const shortLimits = { late: 1000, probe: 1100, whole: 30_000 }
const usesThemUp = ['slow', 'slow-start', 'endless']

async function faultsOf(endpoint: Planted, asked?: typeof order, limits?: typeof shortLimits) {
  const { url, close } = await plantedServer(endpoint)
  const { findings, right } = await runCheck(url, { wire: wireV1, nonce: 'test', order: asked }, () => {}, limits)
  await close()
  const faults = findings.filter(({ rule }) => rules[rule].level === 'fault').map(({ rule }) => rule)
  expect(right).toBe(faults.length === 0)
  return faults
}

describe('an endpoint that is right', () => {
  it.concurrent.each(Object.entries(rightEndpoints))('%s: nothing is found', async (_name, endpoint) => {
    expect(await faultsOf(endpoint)).toEqual([])
    expect(await faultsOf(endpoint, order)).toEqual([])
  })
})

describe('a planted fault is found by its own rule, and by no other', () => {
  it.concurrent.each(Object.entries(plantedFaults))('%s', async (_name, { rule, endpoint, order: withOrder }) => {
    const limits = usesThemUp.includes(rule) ? shortLimits : undefined
    expect(await faultsOf(endpoint, withOrder && order, limits)).toEqual([rule])
  })

  it('every rule about an answer has one', () => {
    const planted = new Set(Object.values(plantedFaults).map(({ rule }) => rule as string))
    // Those about the address, the network and certificates stand in tests of their own.
    const elsewhere = [
      'host-unknown',
      'unreachable',
      'certificate',
      'tls',
      'not-http',
      'plain-http',
      'accepts-unsigned',
      'refuses-signed',
    ]
    const missing = Object.entries(rules)
      .filter(([id, { level }]) => level === 'fault' && !planted.has(id) && !elsewhere.includes(id))
      .map(([id]) => id)
    expect(missing).toEqual([])
  })
})
