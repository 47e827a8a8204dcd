import { attempt } from '../shared/attempt.ts'
import type { Issue } from '../shared/issue.ts'
import { isFunction, isText } from '../shared/kind-of-value.ts'
import { longestTimer } from '../shared/longest-timer.ts'
import { checkConfirmUrl } from './check-confirm-url.ts'
import type { ReadCall } from './read-call.ts'
import { sampleHost } from './sample-host.ts'

/** What a look at the call found. */
export interface CheckedCall {
  /** The address to send. Absent when it is wrong. */
  confirmUrl?: string | undefined
  /** What must be mended before anything opens. */
  issues: Issue[]
  /** What is suspicious, but may be meant. */
  warnings: Issue[]
}

/** What may be left out: what it is a field of, its name, whether a value will do, and what to give. */
type Rule = readonly [
  part: 'request' | 'options' | 'environment',
  name: string,
  isRight: (value: unknown) => boolean,
  give: string,
]

const aText = 'a string'
const aFunction = 'a function'

const optional: readonly Rule[] = [
  ['request', 'pg', isText, aText],
  ['request', 'channelKey', isText, aText],
  ['request', 'channelGroupId', isText, aText],
  ['request', 'pay_method', isText, aText],
  [
    'options',
    'timeLimit',
    (value) => typeof value === 'number' && value >= 1 && value <= longestTimer,
    'milliseconds from 1 to 2147483647, such as 600000 for ten minutes',
  ],
  [
    'options',
    'signal',
    // A fake has the method, too.
    (value) => attempt(() => isFunction((value as AbortSignal).addEventListener)) === true,
    "an AbortController's signal",
  ],
  ['options', 'instagram', isFunction, 'a fallback, such as block()'],
  ['options', 'onLateAnswer', isFunction, aFunction],
  ['options', 'onWarning', isFunction, aFunction],
  ['options', 'vouchFor', Array.isArray, "a list of V1 codes, such as ['toss_brandpay']"],
  ['environment', 'now', isFunction, aFunction],
  ['environment', 'setTimeout', isFunction, aFunction],
  ['environment', 'clearTimeout', isFunction, aFunction],
  ['environment', 'userAgent', isText, aText],
]

/** Looks at a call before anything opens, and says everything that is wrong with it at once. */
export function checkCall(call: ReadCall): CheckedCall {
  const { request, options, issues: unreadable } = call
  const issues = [...unreadable]
  const warnings: Issue[] = []
  const wrong = (path: string, message: string) => {
    if (!unreadable.some((issue) => issue.path === path)) issues.push({ path, message })
  }
  const { amount, merchant_uid: uid } = request

  if (!isText(uid) || !uid.trim())
    wrong(
      'request.merchant_uid',
      `Give the order's number as a string${typeof uid === 'number' ? `: '${uid}'` : ", such as 'order-1'"}.`,
    )
  else if (uid.length > 40)
    warnings.push({
      path: 'request.merchant_uid',
      message: `${uid.length} characters; PortOne documents 40 at most, and a PG may cut or refuse it.`,
    })
  const number = isText(amount) ? Number(amount) : amount
  const isPositive = typeof number === 'number' && number > 0 && number < Infinity
  if (!isPositive || number !== amount)
    wrong('request.amount', `Give a positive number${isPositive ? `, not a string: ${number}` : ', such as 1000'}.`)
  if ('confirm_url' in request) wrong('request.confirm_url', 'Write it as options.confirmUrl, where it is checked.')

  const { url: confirmUrl, problem } = checkConfirmUrl(options.confirmUrl, options.allowPrivateConfirmUrl === true)
  if (problem) wrong('options.confirmUrl', problem)
  for (const [path, address] of [
    ['options.confirmUrl', confirmUrl],
    ['request.m_redirect_url', request.m_redirect_url],
    ['request.notice_url', request.notice_url],
  ] as const) {
    const host = [address].flat().map(sampleHost).find(Boolean)
    if (host)
      warnings.push({
        path,
        message: `'${host}' is a sample's host: write your own server's, or PortOne asks and sends customers to a stranger's.`,
      })
  }
  for (const [part, name, isRight, give] of optional) {
    const value = call[part][name]
    if (value !== undefined && !isRight(value))
      wrong(`${part === 'environment' ? 'options.environment' : part}.${name}`, `Give ${give}, or leave it out.`)
  }
  return { confirmUrl, issues, warnings }
}
