import { ok } from 'node:assert/strict'
import fc from 'fast-check'
import { approve, confirmEndpoint, decline } from '../../src/endpoint/index.ts'
import { customerMessage } from '../../src/outcome/customer-message.ts'
import { customerNext } from '../../src/outcome/customer-next.ts'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { cleanPayRedirect } from '../../src/outcome/redirect-query.ts'
import { heldBy } from '../../src/payment/page-lock.ts'
import { readPayRedirect } from '../../src/payment/read-pay-redirect.ts'
import { requestPayWithConfirm } from '../../src/payment/request-pay-with-confirm.ts'
import { simulateImp } from '../../src/simulator/simulate-imp.ts'
import type { SimulatedOutcome } from '../../src/simulator/simulated-answer.ts'
import { type FaultName, faults } from '../../src/simulator/tables/faults.ts'
import { type ScriptName, scripts } from '../../src/simulator/tables/scripts.ts'
import { virtualClock } from '../../src/simulator/virtual-clock.ts'

const confirmUrl = 'https://shop.example/payments/confirm'

/** Words of PortOne's, of PGs and of shops, and anything else. */
const words = fc.oneof(
  fc.constantFrom(
    ...[
      '한도초과',
      '잔액이 부족합니다. [51]',
      '[결제포기] 사용자가 결제를 취소하셨습니다',
      'Failed to fetch',
      'F400',
      'F1002',
    ],
    ...[
      '고객사 요청에 의해 결제를 중단합니다. (상세사유 : 품절 [#OUT_OF_STOCK])',
      '이미 결제가 이루어진 거래건입니다.',
    ],
    ...['true', 'false', 'paid', 'ready', 'failed', 'cancelled', 'vbank', 'null', 'undefined', '', 'imp_1', 'order-1'],
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string(),
)
const keys = fc.constantFrom(
  ...['imp_uid', 'merchant_uid', 'txId', 'paymentId', 'success', 'imp_success', 'imp_status', 'status', 'paid_at'],
  ...['error_code', 'error_msg', 'error_coe', 'code', 'message', 'fail_reason', 'pgCode', 'pgMessage', 'pg_type'],
  ...['pg_provider', 'pay_method', 'vbank_num', 'vbank_name', 'vbank_date', 'm_redirect_url', '__proto__', 'x'],
)
const saysSomething = (value: unknown) =>
  typeof value === 'string' ? !['', 'null', 'undefined'].includes(value.trim()) : typeof value === 'number'

/** What holds of every outcome, wherever it came from. */
function sound(outcome: PayOutcome): void {
  ok(['completed', 'awaiting-deposit', 'failed', 'refused', 'unknown'].includes(outcome.status))
  ok(typeof customerMessage(outcome, { locale: 'en' }) === 'string')
  const next = customerNext(outcome)
  if (outcome.money === 'not-moved') ok(outcome.status === 'failed' || outcome.status === 'refused')
  else if (outcome.status !== 'completed' && outcome.status !== 'awaiting-deposit')
    ok(next === null || next === 'check-first' || next === 'wait', `${next} where money may have moved`)
  if (outcome.status !== 'completed') return
  ok(outcome.impUid)
  const raw = outcome.raw as Record<string, unknown>
  for (const name of ['error_code', 'error_msg', 'error_coe', 'fail_reason'])
    ok(![Object.getOwnPropertyDescriptor(raw, name)?.value].flat().some(saysSomething), `completed beside ${name}`)
}

const answers = fc.property(
  fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    fc
      .array(fc.tuple(keys, fc.oneof(words, fc.boolean(), fc.array(words), fc.anything())))
      .map((all) => Object.fromEntries(all)),
  ),
  fc.record({ expected: fc.option(words), payMethod: fc.option(words), provider: fc.option(words) }),
  (answer, { expected, ...context }) => {
    const outcome = readPayResponse(
      answer,
      expected === null ? context : { ...context, expected: { merchantUid: expected } },
    )
    sound(outcome)
    structuredClone(outcome)
  },
)

const addresses = fc.property(
  fc.oneof(
    fc.string(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(fc.array(fc.tuple(keys, words)), fc.array(fc.tuple(keys, words)), fc.boolean(), fc.nat(16))
      .map(([query, fragment, encoded, levels]) => {
        const text = (all: [string, string][]) =>
          all.map(([name, value]) => `${name}=${encoded ? encodeURIComponent(value) : value}`).join('&')
        let address = `https://shop.example/return?${text(query)}#/r?${text(fragment)}`
        for (let level = 8; level < levels; level++)
          address = `https://shop.example/return?${text(query.slice(level % 3))}&m_redirect_url=${encodeURIComponent(address)}`
        return address
      }),
  ),
  fc.option(words),
  (address, expected) => {
    const outcome = readPayRedirect(address, expected === null ? {} : { expected: { merchantUid: expected } })
    const clean = cleanPayRedirect(address)
    ok(readPayRedirect(clean) === null, 'a cleaned address is a return')
    ok(cleanPayRedirect(clean) === clean, 'a cleaned address is cleaned again')
    if (outcome === null) return
    sound(outcome)
    const raw = outcome.raw as Record<string, unknown>
    const orders = new Set([raw.merchant_uid, raw.paymentId].flat().filter(saysSomething))
    if (outcome.money === 'not-moved')
      ok(orders.size === 1 && (expected === null || orders.has(expected)), 'not-moved for an order that is not named')
  },
)

const outcomes: SimulatedOutcome[] = [
  ...(['completed', 'awaiting-deposit', 'confirm-declined', 'user-cancelled', 'declined', 'already-paid'] as const),
  ...(['request-rejected', 'timed-out', 'popup-blocked', 'network', 'pg-error'] as const),
]
const calls = fc.asyncProperty(
  fc.record({
    script: fc.constantFrom(...(Object.keys(scripts) as ScriptName[])),
    outcome: fc.option(fc.constantFrom(...outcomes), { nil: undefined }),
    faults: fc.uniqueArray(fc.constantFrom(...(Object.keys(faults) as FaultName[])), { maxLength: 3 }),
    pg: fc.constantFrom('html5_inicis', 'kcp', 'kakaopay', 'tosspay', 'tosspayments', 'nice_v2', 'welcome', 'payco'),
    pay_method: fc.constantFrom(undefined, 'card', 'vbank', 'phone'),
    reason: fc.option(words, { nil: undefined }),
    inStock: fc.boolean(),
    initialised: fc.boolean(),
    delay: fc.nat(5000),
    lateBy: fc.nat(100_000),
    timeLimit: fc.integer({ min: 1, max: 100_000 }),
    spoiled: fc.option(fc.tuple(keys, fc.anything()), { freq: 3, nil: undefined }),
  }),
  async ({ pg, pay_method, inStock, timeLimit, outcome, reason = '품절', spoiled, ...options }) => {
    const clock = virtualClock()
    const portone = simulateImp({
      clock,
      confirm: () => (inStock ? { approved: true } : { approved: false, reason }),
      ...(outcome === undefined ? {} : { outcome }),
      ...options,
    })
    const seen: PayOutcome[] = []
    const late: PayOutcome[] = []
    const request = {
      pg: pg as string,
      pay_method,
      merchant_uid: 'order-1',
      amount: 1000,
      ...(spoiled && { [spoiled[0]]: spoiled[1] }),
    }
    void requestPayWithConfirm(request as never, {
      confirmUrl,
      timeLimit,
      onLateAnswer: (answer) => late.push(answer),
      onWarning: () => {},
      environment: { imp: portone.IMP, ...clock },
    }).then((settled) => seen.push(settled))
    await clock.runAll()
    portone.restore()
    ok(seen.length === 1, `settled ${seen.length} times`)
    ok(heldBy() === undefined, 'the place is kept')
    const approved = portone.payments[0]?.approved ?? false
    for (const each of [...seen, ...late]) {
      sound(each)
      if (each.money === 'not-moved') ok(!approved, 'not-moved, and approved')
      if (each.status === 'completed' && !options.faults.includes('callback-before-approval'))
        ok(approved, 'completed, and not approved')
      if (each.status === 'completed' && request.pay_method === 'vbank')
        ok(/"status":"paid"|"paid_at":[1-9]/.test(JSON.stringify(each.raw)), 'a virtual account that is completed')
    }
  },
)

const confirm = confirmEndpoint(
  ({ amount }) => (amount > 500 ? approve() : decline('품절', { code: 'OUT_OF_STOCK' })),
  {
    remember: 0,
    onError: () => {},
  },
)
const confirms = fc.asyncProperty(
  fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .dictionary(
        fc.constantFrom('imp_uid', 'merchant_uid', 'amount', 'status', '__proto__', 'x'),
        fc.oneof(words, fc.double(), fc.anything()),
      )
      .map((body) => JSON.stringify(body, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? ''),
    fc
      .record({ imp_uid: words, merchant_uid: words, amount: fc.oneof(fc.integer(), fc.double()) })
      .map((body) => JSON.stringify(body)),
  ),
  fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/plain', ''),
  async (body, type) => {
    const response = await confirm(
      new Request(confirmUrl, { method: 'POST', body, headers: type ? { 'content-type': type } : {} }),
    )
    await response.text()
    ok(response.status === 200 || response.status >= 400, `status ${response.status}`)
    if (response.status !== 200) return
    const { imp_uid, merchant_uid, amount } = JSON.parse(body)
    ok(
      [imp_uid, merchant_uid].every((id) => typeof id === 'string' && id.trim() !== '') && amount > 500,
      `approved: ${body}`,
    )
  },
)

/** What is tried, by name. Each is a property of its own: no throw, no hang, and nothing said that isn't so. */
export const properties = { answers, addresses, calls, confirms }
