import { describe, expect, it } from 'vitest'
import { declineTexts } from '../../src/holds/decline-texts.ts'

describe.each(Object.entries(declineTexts))('why a confirm call is declined: %s', (why, { ko, en }) => {
  it('says to no customer that something is paid', () => {
    expect(ko('사과')).not.toMatch(/결제(가|는)? ?(완료|되었)/)
    expect(en('apples')).not.toMatch(/\bpaid\b|\bcharged\b/)
  })

  it('sends whose order was handled to the orders, and to no second payment', () => {
    if (why !== 'already-sold') return
    expect(ko('사과')).toMatch(/주문 내역을 확인해 주세요/)
    expect(en('apples')).toMatch(/check your orders/)
    expect(ko('') + en('')).not.toMatch(/다시|again/)
  })
})
