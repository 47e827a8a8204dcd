import { expect, it } from 'vitest'
import { readCall } from '../../src/payment/read-call.ts'

const refuse = () => {
  throw new Error('no')
}
/** What says nothing of its fields, and what has a field that says nothing. */
const closed = new Proxy({}, { ownKeys: refuse })
const broken = (name: string) => Object.defineProperty({}, name, { enumerable: true, get: refuse })
const throws = 'It throws when it is read: give a plain value.'
const noRequest = "Give request_pay's parameters as an object."

it.each<[string, unknown, unknown, [path: string, message: string][]]>([
  ['a request and nothing else', {}, undefined, []],
  ['no request', undefined, {}, [['request', noRequest]]],
  ['a request that is a text', 'order-1', {}, [['request', noRequest]]],
  ['a request that says nothing of its fields', closed, {}, [['request', throws]]],
  ['a field of it', broken('amount'), {}, [['request.amount', throws]]],
  ['options that say nothing of their fields', {}, closed, [['options', throws]]],
  ['an option', {}, broken('signal'), [['options.signal', throws]]],
  [
    'an environment that is none',
    {},
    { environment: 7 },
    [['options.environment', 'Give an object, or leave it out.']],
  ],
  ['one that says nothing of its parts', {}, { environment: closed }, [['options.environment', throws]]],
  ['a part of it', {}, { environment: broken('imp') }, [['options.environment.imp', throws]]],
  [
    'all at once',
    broken('pg'),
    { environment: broken('now') },
    [
      ['request.pg', throws],
      ['options.environment.now', throws],
    ],
  ],
])('%s: says where it is, and what to write instead', (_, request, options, issues) =>
  expect(readCall(request, options).issues).toEqual(issues.map(([path, message]) => ({ path, message }))),
)
