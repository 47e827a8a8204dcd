import {
  type PortoneRest,
  type PortoneRestOptions,
  portoneRest,
  readWebhook,
  reconcile,
  refundPayment,
  verifyOrder,
  verifyPayment,
} from '../../src/verify/index.ts'

/** A fake of PortOne's REST behind HTTP, as a case drives it: a method of `simulatePortOneRest`'s, and what to give it. */
export type Control = (
  method: 'add' | 'cancelInConsole' | 'change' | 'failNext' | 'pay' | 'revokeTokens',
  ...given: unknown[]
) => Promise<unknown>

/** One case over a real connection. No test runner is used, so that it runs in any host. */
export interface WireCase {
  name: string
  run: (
    rest: PortoneRest,
    control: Control,
    client: (more: Partial<PortoneRestOptions>) => PortoneRest,
  ) => Promise<void>
}

/** As much of an assertion as the cases need. Objects are compared by the fields that are expected. */
export function expectFields(found: unknown, wanted: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(wanted)) {
    const is = (found as Record<string, unknown> | null)?.[name]
    if (JSON.stringify(is) !== JSON.stringify(value))
      throw new Error(`${name} is ${JSON.stringify(is)}, not ${JSON.stringify(value)}, in ${JSON.stringify(found)}`)
  }
}

const paid = { imp_uid: 'imp_1', merchant_uid: '주문 1/2', amount: 1000 }
const expected = { merchantUid: '주문 1/2', amount: 1000 }
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => ({ kind: 'resolved' }),
    (error: unknown) => error,
  )
const refund = { key: 'r', reason: '품절', amount: 300 }
/** So much that it can't be done twice: it is sent again at once. */
const most = { ...refund, amount: 700 }
const cancelPath = 'POST /payments/cancel'

/** Every case. */
export const wireCases: readonly WireCase[] = [
  {
    name: 'a paid payment is delivered, by its number and by its order’s, in Korean and with a slash',
    run: async (rest, control) => {
      await control('add', paid)
      expectFields(await verifyPayment(rest, 'imp_1', expected), { action: 'deliver', left: 1000 })
      expectFields(await verifyOrder(rest, '주문 1/2', expected), { action: 'deliver', impUid: 'imp_1', also: [] })
    },
  },
  {
    name: 'a payment that isn’t there is asked for again',
    run: async (rest) =>
      expectFields(await verifyPayment(rest, 'imp_9', expected), { action: 'ask-again', why: 'not-found' }),
  },
  {
    name: 'twenty callers share a token and hear the same',
    run: async (rest, control) => {
      await control('add', paid)
      const verdicts = await Promise.all(Array.from({ length: 20 }, () => verifyPayment(rest, 'imp_1', expected)))
      for (const verdict of verdicts) expectFields(verdict, { action: 'deliver' })
    },
  },
  {
    name: 'a token that dies is renewed, and a dead one that is given again is an error',
    run: async (rest, control) => {
      await control('add', paid)
      await control('failNext', 'token-dies', { on: 'GET' })
      expectFields(await verifyPayment(rest, 'imp_1', expected), { action: 'deliver' })
      await control('failNext', 'token-stays-dead', { on: 'GET' })
      expectFields(await caught(rest.payment('imp_1')), { kind: 'unauthorized', status: 401 })
    },
  },
  ...(['too-many', 'bad-gateway', 'server-error', 'proxy-page', 'half-body', 'cut-before'] as const).map(
    (fault): WireCase => ({
      name: `a read goes on after ${fault}`,
      run: async (rest, control) => {
        await control('add', paid)
        await control('failNext', fault, { on: 'GET' })
        expectFields(await verifyPayment(rest, 'imp_1', expected), { action: 'deliver' })
      },
    }),
  ),
  {
    name: 'Retry-After is kept to',
    run: async (rest, control) => {
      await control('add', paid)
      await control('failNext', 'too-many-wait', { on: 'GET' })
      const started = Date.now()
      expectFields(await verifyPayment(rest, 'imp_1', expected), { action: 'deliver' })
      if (Date.now() - started < 950) throw new Error('it didn’t wait')
    },
  },
  {
    name: 'a call that nobody answers ends',
    run: async (_, control, client) => {
      await control('failNext', 'never-answers', { on: 'GET' })
      const rest = client({ timeout: 300, retries: 0 })
      expectFields(await verifyPayment(rest, 'imp_1', expected), { action: 'ask-again', why: 'unreachable' })
    },
  },
  {
    name: 'a call ends with its caller’s signal',
    run: async (rest, control) => {
      await control('failNext', 'never-answers', { on: 'GET' })
      const { signal, abort } = ((controller) => ({ signal: controller.signal, abort: () => controller.abort() }))(
        new AbortController(),
      )
      setTimeout(abort, 100)
      expectFields(await caught(rest.payment('imp_1', { signal })), { kind: 'aborted', mayHaveHappened: false })
    },
  },
  ...(['cut-after', 'error-after', 'cut-before', 'done-silently'] as const).map(
    (fault): WireCase => ({
      name: `a refund is made once after ${fault}`,
      run: async (_, control, client) => {
        const rest = client({ timeout: 500 })
        await control('add', paid)
        await control('failNext', fault, { on: cancelPath })
        // Deno's fetch sends a POST again by itself when a kept connection breaks: PortOne refuses the second by its checksum, and the
        // refund is there already.
        const first = await refundPayment(rest, 'imp_1', most)
        if (first.status !== 'already') expectFields(first, { status: 'done' })
        expectFields(first, { amount: 700, left: 300 })
        expectFields(await refundPayment(rest, 'imp_1', most), { status: 'already', left: 300 })
        expectFields(await rest.payment('imp_1'), { cancel_amount: 700 })
      },
    }),
  ),
  {
    name: 'a webhook that comes before the payment is found is sent again, and then delivers, once and twice',
    run: async (rest, control) => {
      await control('add', paid, { lag: 600 })
      const notice = async () => {
        const body = JSON.stringify({ imp_uid: 'imp_1', merchant_uid: '주문 1/2', status: 'paid' })
        const webhook = await readWebhook(new Request('https://shop.example/', { method: 'POST', body }))
        if (webhook.kind !== 'payment') throw new Error(webhook.kind)
        const verdict = await verifyPayment(rest, webhook.impUid, expected)
        return { action: verdict.action, status: webhook.answer(verdict).status }
      }
      expectFields(await notice(), { action: 'ask-again', status: 503 })
      let found = await notice()
      for (let tries = 0; tries < 100 && found.action !== 'deliver'; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        found = await notice()
      }
      for (const again of [found, await notice()]) expectFields(again, { action: 'deliver', status: 200 })
    },
  },
  {
    name: 'a stranger’s payment is an alarm that tells nothing of it',
    run: async (rest, control) => {
      await control('add', { ...paid, merchant_uid: 'a stranger’s', amount: 5, buyer_name: '홍길동' })
      const verdict = await verifyPayment(rest, 'imp_1', expected)
      expectFields(verdict, { action: 'alarm', field: 'merchantUid', found: null, left: 0 })
      if (/stranger|홍길동/.test(JSON.stringify(verdict))) throw new Error(JSON.stringify(verdict))
      expectFields(await verifyOrder(rest, '주문 1/2', expected), { action: 'ask-again', why: 'not-found' })
    },
  },
  {
    name: 'PayPal’s failed may turn, turns, and is delivered; an attempt by another channel beside it',
    run: async (rest, control) => {
      const now = Math.floor(Date.now() / 1000)
      const channel = [{ provider: 'paypal_v2' }, { provider: 'kakaopay' }]
      const order = { ...expected, channel }
      await control('add', { ...paid, pg_provider: 'paypal_v2', status: 'failed', failed_at: now - 86_400, paid_at: 0 })
      expectFields(await verifyOrder(rest, '주문 1/2', order), { action: 'ask-again', why: 'may-turn' })
      await control('pay', 'imp_1')
      expectFields(await verifyOrder(rest, '주문 1/2', order), { action: 'deliver', impUid: 'imp_1', also: [] })
      await control('add', { ...paid, imp_uid: 'imp_2', pg_provider: 'kakaopay', paid_at: now + 60 })
      const both = await verifyOrder(rest, '주문 1/2', order)
      expectFields(both, { action: 'deliver', impUid: 'imp_1' })
      expectFields(both.also[0], { action: 'refund', why: 'paid-twice', impUid: 'imp_2', left: 1000 })
    },
  },
  {
    name: 'a virtual account waits, is over, and a deposit after its end is for a person',
    run: async (rest, control) => {
      const now = Math.floor(Date.now() / 1000)
      const account = {
        pay_method: 'vbank',
        vbank_num: '790',
        vbank_issued_at: now - 90_000,
        status: 'ready',
        paid_at: 0,
      }
      await control('add', { ...paid, ...account, vbank_date: now + 60 })
      expectFields(await verifyPayment(rest, 'imp_1', expected), { action: 'await-deposit', left: 1000 })
      await control('change', 'imp_1', { vbank_date: now - 3600 })
      expectFields(await verifyPayment(rest, 'imp_1', expected), { action: 'nothing-paid', why: 'deposit-over' })
      await control('pay', 'imp_1')
      expectFields(await verifyPayment(rest, 'imp_1', expected), {
        action: 'alarm',
        field: 'depositDeadline',
        left: 1000,
      })
    },
  },
  {
    name: 'parts go back, then all of the rest, and then nothing is paid',
    run: async (rest, control) => {
      await control('add', paid)
      await control('cancelInConsole', 'imp_1', 100)
      expectFields(await verifyPayment(rest, 'imp_1', expected), { action: 'alarm', field: 'cancelAmount', left: 900 })
      expectFields(await refundPayment(rest, 'imp_1', refund), { status: 'done', left: 600 })
      const all = { key: 'rest', reason: '품절', all: true } as const
      expectFields(await refundPayment(rest, 'imp_1', all), { status: 'done', amount: 600, left: 0 })
      expectFields(await refundPayment(rest, 'imp_1', { ...all, key: 'again' }), { status: 'already', left: 0 })
      expectFields(await verifyPayment(rest, 'imp_1', expected), { action: 'nothing-paid', why: 'cancelled' })
    },
  },
  ...(
    [
      ['1000', 'deliver', null],
      [1000.0, 'deliver', null],
      [1000.5, 'alarm', 'amount'],
      [2 ** 31, 'alarm', 'amount'],
      [null, 'ask-again', 'unreadable'],
      ['NaN', 'ask-again', 'unreadable'],
    ] as const
  ).map(
    ([amount, action, why]): WireCase => ({
      name: `an amount of ${JSON.stringify(amount)} at PortOne is ${action}`,
      run: async (rest, control) => {
        await control('add', { ...paid, amount })
        const verdict = await verifyPayment(rest, 'imp_1', expected)
        expectFields(verdict, { action })
        if (why !== null) expectFields(verdict, { [action === 'alarm' ? 'field' : 'why']: why })
      },
    }),
  ),
  {
    name: 'an order has a hundred attempts and more, and one of the first was paid',
    run: async (rest, control) => {
      const now = Math.floor(Date.now() / 1000)
      for (let at = 0; at < 230; at += 1)
        await control('add', {
          ...paid,
          ...{ imp_uid: `imp_${at}`, status: at === 3 ? 'paid' : 'failed', started_at: now - 300 + at },
          ...(at !== 3 && { paid_at: 0 }),
        })
      const verdict = await verifyOrder(rest, '주문 1/2', expected)
      expectFields(verdict, { action: 'deliver', impUid: 'imp_3', also: [] })
      expectFields({ attempts: verdict.cameToNothing.length }, { attempts: 229 })
    },
  },
  {
    name: 'an amount is prepared, and prepared anew',
    run: async (rest) => {
      for (const amount of [1000, 1000, 900])
        expectFields(await rest.prepare({ merchantUid: '주문', amount }), { amount })
    },
  },
  {
    name: 'a list is read over its pages, and compared',
    run: async (rest, control) => {
      const now = Math.floor(Date.now() / 1000)
      for (let at = 0; at < 120; at += 1)
        await control('add', { imp_uid: `imp_${at}`, merchant_uid: 'o', paid_at: now - 200 + at })
      let found = 0
      const options = {
        from: new Date((now - 86_400) * 1000),
        to: new Date((now + 9) * 1000),
        orders: { find: () => [] },
      }
      for await (const page of reconcile(rest, options)) found += page.differences.length
      if (found < 120) throw new Error(`${found} of 120`)
    },
  },
  {
    name: 'a webhook is read in both its formats',
    run: async () => {
      const url = 'https://shop.example/webhook'
      const form = { method: 'POST', body: new URLSearchParams({ imp_uid: 'imp_1', merchant_uid: '주문' }) }
      const json = { method: 'POST', body: JSON.stringify({ imp_uid: 'imp_1', merchant_uid: '주문' }) }
      for (const init of [form, json])
        expectFields(await readWebhook(new Request(url, init)), {
          kind: 'payment',
          impUid: 'imp_1',
          merchantUid: '주문',
        })
      expectFields(await readWebhook(new Request(url, { method: 'POST', body: 'x'.repeat(20_000) })), {
        kind: 'invalid',
      })
    },
  },
]

/** Runs every case against the fakes at this address, each with its own. Resolves to what failed. */
export async function runWireCases(origin: string, prefix: string): Promise<string[]> {
  const failed: string[] = []
  for (const [number, { name, run }] of wireCases.entries()) {
    const baseUrl = `${origin}/${prefix}-${number}`
    const control: Control = async (method, ...given) =>
      (await fetch(`${baseUrl}/__control`, { method: 'POST', body: JSON.stringify({ method, given }) })).json()
    const client = (more: Partial<PortoneRestOptions>) =>
      portoneRest({ impKey: 'key', impSecret: 'secret', baseUrl, ...more })
    await run(client({}), control, client).catch((error: unknown) => failed.push(`${name}: ${error}`))
  }
  return failed
}
