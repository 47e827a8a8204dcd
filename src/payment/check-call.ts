import { attempt } from '../shared/attempt.ts'
import type { Issue } from '../shared/issue.ts'
import { checkConfirmUrl } from './check-confirm-url.ts'
import type { ReadCall } from './read-call.ts'
import { sampleHost } from './sample-host.ts'

/** What a look at the call found. */
export interface CheckedCall {
  /** The address to send. Absent when it is wrong. */
  confirmUrl?: string
  /** What must be mended before anything opens. */
  issues: Issue[]
  /** What is suspicious, but may be meant. */
  warnings: Issue[]
}

/** The longest wait a browser's timer can hold; a longer one fires at once. */
const longestTimer = 2_147_483_647

const functionsAmongOptions = ['instagram', 'onLateAnswer', 'onWarning'] as const

/** What of an environment is called. */
const functionsOfEnvironment = ['now', 'setTimeout', 'clearTimeout'] as const

/** Whether an object, ours or not, has a method. */
const hasMethod = (object: unknown, name: string): boolean =>
  attempt(() => typeof (object as Record<string, unknown>)[name] === 'function') === true

/** Looks at a call before anything opens, and says everything that is wrong with it at once. */
export function checkCall({ request, options, environment, issues: unreadable }: ReadCall): CheckedCall {
  const issues = [...unreadable]
  const warnings: Issue[] = []
  const wrong = (path: string, message: string) => {
    if (!unreadable.some((issue) => issue.path === path)) issues.push({ path, message })
  }
  const { amount, merchant_uid: uid } = request
  const { signal, timeLimit } = options

  if (typeof uid !== 'string' || !uid.trim())
    wrong(
      'request.merchant_uid',
      `Give the order's number as a string${typeof uid === 'number' ? `: '${uid}'` : ", such as 'order-1'"}.`,
    )
  else if (uid.length > 40)
    warnings.push({
      path: 'request.merchant_uid',
      message: `${uid.length} characters; PortOne documents 40 at most, and a PG may cut or refuse it.`,
    })
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount <= 0)
    wrong(
      'request.amount',
      `Give a positive number${typeof amount === 'string' && Number(amount) > 0 && Number(amount) < Infinity ? `, not a string: ${Number(amount)}` : ', such as 1000'}.`,
    )
  for (const field of ['pg', 'channelKey', 'channelGroupId', 'pay_method'])
    if (request[field] !== undefined && typeof request[field] !== 'string')
      wrong(`request.${field}`, 'Give a string, or leave it out.')
  if ('confirm_url' in request) wrong('request.confirm_url', 'Write it as options.confirmUrl, where it is checked.')

  const checked = checkConfirmUrl(options.confirmUrl, options.allowPrivateConfirmUrl === true)
  if ('problem' in checked) wrong('options.confirmUrl', checked.problem)
  for (const [path, url] of [
    ['options.confirmUrl', 'url' in checked ? checked.url : undefined],
    ['request.m_redirect_url', request.m_redirect_url],
    ['request.notice_url', [request.notice_url].flat()[0]],
  ] as const) {
    const message = typeof url === 'string' ? sampleHost(url) : undefined
    if (message) warnings.push({ path, message })
  }
  if (timeLimit !== undefined && !(typeof timeLimit === 'number' && timeLimit >= 1 && timeLimit <= longestTimer))
    wrong(
      'options.timeLimit',
      `Give milliseconds from 1 to ${longestTimer}, such as 600000 for ten minutes, or leave it out.`,
    )
  if (signal !== undefined && !hasMethod(signal, 'addEventListener'))
    wrong('options.signal', "Give an AbortController's signal, or leave it out.")
  for (const name of functionsAmongOptions)
    if (options[name] !== undefined && typeof options[name] !== 'function')
      wrong(
        `options.${name}`,
        name === 'instagram'
          ? 'Give a fallback, such as block(), or leave it out.'
          : 'Give a function, or leave it out.',
      )
  if (options.vouchFor !== undefined && !Array.isArray(options.vouchFor))
    wrong('options.vouchFor', "Give a list of V1 codes, such as ['toss_brandpay'], or leave it out.")
  for (const name of functionsOfEnvironment)
    if (environment[name] !== undefined && typeof environment[name] !== 'function')
      wrong(`options.environment.${name}`, 'Give a function, or leave it out.')
  if (environment.userAgent !== undefined && typeof environment.userAgent !== 'string')
    wrong('options.environment.userAgent', 'Give a string, or leave it out.')
  return 'url' in checked ? { confirmUrl: checked.url, issues, warnings } : { issues, warnings }
}
