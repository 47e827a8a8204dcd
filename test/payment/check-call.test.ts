import { describe, expect, it } from 'vitest'
import { checkCall as checkReadCall } from '../../src/payment/check-call.ts'
import { readCall } from '../../src/payment/read-call.ts'

const checkCall = (request: unknown, options: unknown) => checkReadCall(readCall(request, options))

const request = { pg: 'kcp', merchant_uid: 'order-1', amount: 1000 }
const options = { confirmUrl: 'https://shop.example/payments/confirm' }
const local = { confirmUrl: 'http://localhost:3000/confirm' }
const pathsOf = (more: object, others: object = options) =>
  checkCall({ ...request, ...more }, { ...others }).issues.map(({ path }) => path)

it('finds nothing wrong with a call that is right', () => {
  expect(checkCall(request, options)).toEqual({ confirmUrl: options.confirmUrl, issues: [], warnings: [] })
})

describe('the edges of what is right', () => {
  it.each([
    [{ timeLimit: 1 }, []],
    [{ timeLimit: 2_147_483_647 }, []],
    [{ timeLimit: 0.5 }, ['options.timeLimit']],
    [{ timeLimit: 2_147_483_648 }, ['options.timeLimit']],
    [{ timeLimit: '1000' }, ['options.timeLimit']],
    [{ timeLimit: null }, ['options.timeLimit']],
    [{ signal: new AbortController().signal }, []],
    [{ signal: { addEventListener: true } }, ['options.signal']],
    [{ instagram: () => ({}), onLateAnswer: () => {}, onWarning: () => {} }, []],
    [{ vouchFor: [] }, []],
    [{ vouchFor: 'settle' }, ['options.vouchFor']],
    [{ allowPrivateConfirmUrl: true }, []],
  ])('%j', (more, paths) => expect(pathsOf({}, { ...options, ...more })).toEqual(paths))

  it.each([
    [{ amount: 0.01 }, []],
    [{ amount: 0 }, ['request.amount']],
    [{ amount: Number.MAX_VALUE }, []],
    [{ amount: 1000n }, ['request.amount']],
    [{ merchant_uid: ' ' }, ['request.merchant_uid']],
    [{ pg: undefined, channelKey: 'key' }, []],
    [{ pg: 7 }, ['request.pg']],
    [{ channelKey: 7 }, ['request.channelKey']],
    [{ channelGroupId: 7 }, ['request.channelGroupId']],
    [{ pay_method: ['card'] }, ['request.pay_method']],
    [{ confirm_url: undefined }, []],
    [{ confirm_url: '' }, ['request.confirm_url']],
    [{ amount: Symbol('1000') }, ['request.amount']],
    [{ merchant_uid: Symbol('order-1') }, ['request.merchant_uid']],
    [{ pg: Symbol('kcp') }, ['request.pg']],
  ])('%o', (more, paths) => expect(pathsOf(more)).toEqual(paths))

  it('a private address is one that only true allows', () => {
    expect(pathsOf({}, local)).toEqual(['options.confirmUrl'])
    expect(pathsOf({}, { ...local, allowPrivateConfirmUrl: 'true' })).toEqual(['options.confirmUrl'])
    expect(checkCall(request, { ...local, allowPrivateConfirmUrl: true }).confirmUrl).toBe(local.confirmUrl)
  })

  it.each([
    [40, []],
    [41, ['41 characters; PortOne documents 40 at most, and a PG may cut or refuse it.']],
  ])("an order's number of %i characters", (length, messages) => {
    const { issues, warnings } = checkCall({ ...request, merchant_uid: 'x'.repeat(length) }, options)
    expect(issues).toEqual([])
    expect(warnings.map(({ message }) => message)).toEqual(messages)
  })
})
