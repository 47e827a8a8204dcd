import { approve, confirmEndpoint, decline } from 'imp-confirm/endpoint'
import { describe, expect, it } from 'vitest'
import { wireV1 } from '../../src/cli/check/confirm-wire.ts'
import { rules } from '../../src/cli/check/rules.ts'
import { runCheck } from '../../src/cli/check/run-check.ts'
import { wiresFor } from '../../src/cli/check/wires.ts'
import { mounts } from '../endpoint/mounts.ts'

const order = { order: 'order-1', amount: 1000 }
const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`

const endpoint = () =>
  confirmEndpoint(
    ({ merchantUid, amount }) =>
      merchantUid === order.order && amount === order.amount ? approve() : decline('주문을 찾을 수 없습니다.'),
    { v2: { webhookSecret: secret } },
  )

const served = mounts.filter(({ name }) => name !== 'a bare Request to Response')

describe.each(served)('our own endpoint, mounted in $name', ({ mount, parsesFirst = false }) => {
  it.each([
    ['V1', { wire: wireV1 }],
    ['V2', wiresFor({ v2: true }, { PORTONE_WEBHOOK_SECRET: secret }, 'en')],
  ])('has no fault as %s asks it', async (version, wires) => {
    const { port, close } = await mount(endpoint())
    if (port === undefined) return close()
    const url = new URL(`http://127.0.0.1:${port}/payments/confirm`)
    const { findings } = await runCheck(url, { ...wires, nonce: 'test', order }, () => {})
    await close()
    const faults = findings.flatMap(({ rule }) => (rules[rule].level === 'fault' ? [rule] : []))
    // Who has parsed the body has lost the bytes that V2 signs.
    expect(faults).toEqual(version === 'V2' && parsesFirst ? ['refuses-signed'] : [])
  })
})
