// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'

const request = { pg: 'html5_inicis', merchant_uid: 'order-1', amount: 1000 } as const
const confirmUrl = 'https://shop.example/payments/confirm'

describe('without a page', () => {
  it.each(['old', 'current'] as const)('the %s script pays by the IMP that is returned', async (script) => {
    const portone = simulateImp({ script, outcome: 'confirm-declined', reason: '품절' })
    expect('window' in globalThis).toBe(false)
    expect(await requestPayWithConfirm(request, { confirmUrl, environment: { imp: portone.IMP } })).toMatchObject({
      code: 'confirm-declined',
      reason: '품절',
    })
    portone.IMP.init('imp00000000')
    portone.IMP.close?.()
    portone.loadAgain()
    portone.restore()
    expect('IMP' in globalThis).toBe(false)
  })

  it('redirects and popups are only told', async () => {
    const portone = simulateImp({ outcome: 'completed', delivery: 'redirect', popup: true })
    portone.IMP.request_pay({ ...request, m_redirect_url: 'https://shop.example/return' }, () => {})
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(portone.alerts).toHaveLength(1)
    expect(portone.redirects).toEqual([])
  })
})
