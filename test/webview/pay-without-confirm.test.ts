import { expect, it, vi } from 'vitest'
import { payWithoutConfirm } from '../../src/webview/pay-without-confirm.ts'

const { signal } = new AbortController()
const context = { request: { merchant_uid: 'order-1', amount: 1000 }, userAgent: '', signal }
const goOn = { action: 'pay-without-confirm' }

it('goes on at once where nothing is checked', () => expect(payWithoutConfirm()(context)).toEqual(goOn))

it('asks the check about the order, with the signal', () => {
  const precheck = vi.fn(() => true)
  payWithoutConfirm({ precheck })(context)
  expect(precheck).toHaveBeenCalledExactlyOnceWith(context.request, signal)
})

it.each([
  [true, goOn],
  [{ proceed: true }, goOn],
  [{ proceed: true, reason: '남았습니다.' }, goOn],
  [false, { action: 'stop' }],
  [{ proceed: false }, { action: 'stop' }],
  [
    { proceed: false, reason: '재고가 없습니다.' },
    { action: 'stop', reason: '재고가 없습니다.' },
  ],
  // Anything but a clear yes is a no.
  [undefined, { action: 'stop' }],
  [{}, { action: 'stop' }],
  [{ proceed: 'yes', reason: 7 }, { action: 'stop' }],
  [{ proceed: 1 }, { action: 'stop' }],
  ['yes', { action: 'stop' }],
  [1, { action: 'stop' }],
])('an answer %j, at once or later', async (answer, decision) => {
  expect(payWithoutConfirm({ precheck: () => answer as boolean })(context)).toStrictEqual(decision)
  const later = payWithoutConfirm({ precheck: async () => answer as boolean })(context)
  expect(later).toBeInstanceOf(Promise)
  expect(await later).toStrictEqual(decision)
})

it('an answer null later is a no, too', async () => {
  expect(await payWithoutConfirm({ precheck: async () => null as never })(context)).toEqual({ action: 'stop' })
})
