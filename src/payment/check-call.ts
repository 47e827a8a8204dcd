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

/** Whether a value will do, and what to give. */
type Rule = readonly [isRight: (value: unknown) => boolean, give: string]

const aText: Rule = [isText, 'a string']
const aFunction: Rule = [isFunction, 'a function']

/** What may be left out, by what it is a field of. */
const optional: Readonly<Record<'request' | 'options' | 'environment', Readonly<Record<string, Rule>>>> = {
  request: { pg: aText, channelKey: aText, channelGroupId: aText, pay_method: aText },
  options: {
    timeLimit: [
      (value) => typeof value === 'number' && value >= 1 && value <= longestTimer,
      'milliseconds from 1 to 2147483647, such as 600000 for ten minutes',
    ],
    // A fake has the method, too.
    signal: [
      (value) => attempt(() => isFunction((value as AbortSignal).addEventListener)) === true,
      "an AbortController's signal",
    ],
    instagram: [isFunction, 'a fallback, such as block()'],
    onLateAnswer: aFunction,
    onWarning: aFunction,
    vouchFor: [Array.isArray, "a list of V1 codes, such as ['toss_brandpay']"],
  },
  environment: { now: aFunction, setTimeout: aFunction, clearTimeout: aFunction, userAgent: aText },
}

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
  for (const [path, address] of Object.entries({
    'options.confirmUrl': confirmUrl,
    'request.m_redirect_url': request.m_redirect_url,
    'request.notice_url': request.notice_url,
  })) {
    const host = [address].flat().map(sampleHost).find(Boolean)
    if (host)
      warnings.push({
        path,
        message: `'${host}' is a sample's host: write your own server's, or PortOne asks and sends customers to a stranger's.`,
      })
  }
  for (const part of ['request', 'options', 'environment'] as const)
    for (const [name, [isRight, give]] of Object.entries(optional[part])) {
      const value = call[part][name]
      if (value !== undefined && !isRight(value))
        wrong(`${part === 'environment' ? 'options.environment' : part}.${name}`, `Give ${give}, or leave it out.`)
    }
  return { confirmUrl, issues, warnings }
}
