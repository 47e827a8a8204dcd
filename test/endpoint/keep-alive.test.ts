import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { approve, confirmEndpoint, type Decide, decline } from '../../src/endpoint/index.ts'
import { call } from './mounts.ts'

/** A platform that stops everything at the answer, but for what it was told to wait for. Its `waitUntil` is a method. */
function platform() {
  const work: Promise<unknown>[] = []
  class Context {
    private readonly work = work
    waitUntil(promise: Promise<unknown>) {
      this.work.push(promise)
    }
  }
  return { context: new Context(), work, over: () => Promise.all(work) }
}

const ask = (endpoint: ReturnType<typeof confirmEndpoint>, context: unknown, fields: Record<string, unknown> = {}) =>
  endpoint(new Request('http://x', call(fields)), context)

it('waits for a decide that comes back after the deadline, and for the giving back of what it held', async () => {
  const { context, over } = platform()
  const done: string[] = []
  const endpoint = confirmEndpoint(
    async () => {
      await sleep(40)
      return approve()
    },
    {
      deadline: 10,
      onError: () => {},
      onLateApproval: async ({ impUid }) => {
        await sleep(20)
        done.push(impUid)
      },
    },
  )
  expect((await ask(endpoint, context)).status).toBe(503)
  expect(done).toEqual([])
  await over()
  expect(done).toEqual(['imp_1'])
})

it.each<[string, Decide, number]>([
  ['that the deadline passed', () => new Promise((resolve) => setTimeout(() => resolve(decline('x')), 30)), 1],
  ['that decide threw', () => Promise.reject(new Error('no database')), 1],
  [
    'that decide threw at once',
    () => {
      throw new Error('no database')
    },
    1,
  ],
  [
    'of a late approval that nobody takes back',
    () => new Promise((resolve) => setTimeout(() => resolve(approve()), 30)),
    2,
  ],
])('waits for onError to have been told %s', async (_, decide, errors) => {
  const { context, over } = platform()
  const logged: string[] = []
  const endpoint = confirmEndpoint(decide, {
    deadline: 10,
    onError: async (_error, { during }) => {
      await sleep(20)
      logged.push(during)
    },
  })
  await ask(endpoint, context)
  await over()
  expect(logged).toHaveLength(errors)
})

it('waits for whoever asks again, too', async () => {
  const [first, second] = [platform(), platform()]
  let comeBack = () => {}
  const endpoint = confirmEndpoint(
    () =>
      new Promise((resolve) => {
        comeBack = () => resolve(approve())
      }),
  )
  const answers = [ask(endpoint, first.context), ask(endpoint, second.context)]
  await sleep(10)
  expect([first.work.length, second.work.length]).toEqual([1, 1])
  comeBack()
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200])
  await Promise.all([first.over(), second.over()])
  // What is over is not waited for again.
  await ask(endpoint, second.context)
  expect(second.work).toHaveLength(1)
})

it.each([undefined, null, 7, 'x', {}, { waitUntil: 'no function' }])('does without one: %j', async (context) => {
  const endpoint = confirmEndpoint(async () => approve())
  expect((await ask(endpoint, context)).status).toBe(200)
})

it.each([
  [
    'throws',
    {
      waitUntil: () => {
        throw new Error('no context')
      },
    },
  ],
  [
    'breaks when it is looked at',
    {
      get waitUntil() {
        throw new Error('no context')
      },
    },
  ],
])('answers all the same when waitUntil %s, and tells it', async (_, context) => {
  const onError = vi.fn()
  const endpoint = confirmEndpoint(async () => approve(), { onError })
  expect((await ask(endpoint, context)).status).toBe(200)
  expect(onError).toHaveBeenCalledWith(new Error('no context'), { during: 'waitUntil', question: null })
})
