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
export type Control = (method: 'add' | 'failNext' | 'revokeTokens', ...given: unknown[]) => Promise<unknown>

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
        const first = await refundPayment(rest, 'imp_1', refund)
        if (first.status !== 'already') expectFields(first, { status: 'done' })
        expectFields(first, { amount: 300, left: 700 })
        expectFields(await refundPayment(rest, 'imp_1', refund), { status: 'already', left: 700 })
        expectFields(await rest.payment('imp_1'), { cancel_amount: 300 })
      },
    }),
  ),
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
