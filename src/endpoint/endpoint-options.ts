import { type Clock, hostClock } from '../shared/clock.ts'
import { ownField } from '../shared/own-field.ts'
import { webhookKey } from '../shared/webhook-key.ts'
import type { Callers } from './allowed-callers.ts'
import type { AnsweredConfirm } from './answered-confirm.ts'
import { plainAddress } from './caller-address.ts'
import type { AnyConfirmRequest, ConfirmRequest, ConfirmRequestV1, ConfirmRequestV2 } from './confirm-call.ts'
import type { SignedConfirmUrls } from './signed-confirm-urls.ts'
import { wrongOption } from './wrong-use.ts'

/** What `onError` is told beside the error. */
export interface ConfirmErrorContext<Asked extends AnyConfirmRequest = ConfirmRequest> {
  /**
   * Where it went wrong.
   *
   * - `'decide'`: `decide` threw, or returned what is neither `approve()` nor `decline()`.
   * - `'deadline'`: `decide` hadn't answered at the deadline.
   * - `'after-deadline'`: the same as `'decide'`, but after the answer had been given up.
   * - `'onLateApproval'`: your function threw, or there is none to give the held stock back.
   * - `'onAnswer'`: your function threw, or its promise rejected; the answer was out before.
   * - `'callers'`: your function `callers.from` threw.
   * - `'waitUntil'`: the mount's `waitUntil` threw: the platform may stop what goes on after the answer.
   */
  during: 'decide' | 'deadline' | 'after-deadline' | 'onLateApproval' | 'onAnswer' | 'callers' | 'waitUntil'
  /** The payment. `null` where it isn't known yet. */
  question: Asked | null
}

/** How V2's calls are answered: by their signature, or unsigned if you say so. At least one of the two. */
export interface V2Options {
  /**
   * The webhook secret of PortOne's console, `whsec_…`: only what is signed by it reaches `decide`. A list while a secret is
   * changed: any of them may have signed. Keep it out of the code, as in `process.env.PORTONE_WEBHOOK_SECRET`.
   */
  webhookSecret?: string | readonly string[] | undefined
  /**
   * `true` takes calls without a signature, from anybody: beside a secret only in the form of webhook version 2024-01-01,
   * which PortOne doesn't sign. Absent or `false`: they get 401.
   */
  unsigned?: boolean | undefined
}

/** What an endpoint is asked about, by its options. */
export type Asked<V2 = undefined, V1 extends boolean = true, WithoutAmount extends boolean = false> = [V2] extends [
  V2Options,
]
  ? ConfirmRequestV2 | (V1 extends false ? never : ConfirmRequestV1<Amount<WithoutAmount>>)
  : ConfirmRequest<Amount<WithoutAmount>>

type Amount<WithoutAmount> = WithoutAmount extends true ? number | null : number

/** What can be set on an endpoint; all of it can be left out. Fields of the object's own are read, once. */
export interface ConfirmEndpointOptions<
  V2 extends V2Options | undefined = undefined,
  V1 extends boolean = true,
  WithoutAmount extends boolean = false,
> {
  /**
   * The longest time from the call to the answer, in milliseconds, the reading of the body included: above 0 and below
   * 5000, since PortOne counts 5 seconds as a refusal (FAQ). It counts from when the handler is called: what a body parser
   * in front of it takes comes on top. Absent: 4500, which leaves half a second for the way.
   */
  deadline?: number | undefined
  /**
   * How long an answer stands for the same `imp_uid`, in milliseconds from its first call; 0 to 86,400,000. Absent:
   * 60,000. With 0 only calls at the same time share an answer.
   */
  remember?: number | undefined
  /** The most answers that are kept; the oldest go first. A whole number, 1 or more. Absent: 10,000, a few megabytes. */
  rememberAtMost?: number | undefined
  /** The largest body that is read, in bytes. A whole number, 1 or more. Absent: 10,240; PortOne sends some hundred. */
  bodyLimit?: number | undefined
  /** Answers these callers only. Absent: everybody, since PortOne documents no address for the confirm call. */
  callers?: Callers | undefined
  /**
   * Answers V1's calls only at the address that this made for their order, by `signedConfirmUrls`: the others get 403 before
   * `decide`, and nothing is remembered of them. V2's calls have PortOne's own signature. Absent: any address will do.
   */
  signedUrls?: Pick<SignedConfirmUrls, 'isFor'> | undefined
  /**
   * What the customer reads where no reason of yours is there: a `decline()` without one, an error, the deadline.
   * Absent: `주문을 확인할 수 없습니다.`
   */
  neutralReason?: string | undefined
  /**
   * Told of an approval that nobody heard: `decide` approved after the deadline, or after the caller had hung up. PortOne
   * has stopped this payment, so give back what was held for **this `impUid`**. Not what was held for the order as such:
   * a second try of the same customer may have been approved in the meantime. Absent: `onError` is told.
   */
  onLateApproval?: ((question: Asked<V2, V1, WithoutAmount>) => unknown) | undefined
  /**
   * Told of every answer, for metrics, once it is out: it delays none, and what it throws goes to `onError`. One call for
   * each call that came, the refused ones included. Absent: nobody is told, and nothing is measured.
   *
   * @example
   * ```ts
   * confirmEndpoint(decide, { onAnswer: ({ decision, code, duration }) => histogram.record(duration, { decision, code: code ?? '' }) })
   * ```
   */
  onAnswer?: ((answered: AnsweredConfirm) => unknown) | undefined
  /** Told of every error; the answer was or will be a refusal. Absent: `console.error`. */
  onError?: ((error: unknown, problem: ConfirmErrorContext<Asked<V2, V1, WithoutAmount>>) => unknown) | undefined
  /**
   * Answers V2's calls as well, in both of its forms; `decide` then gets a union on `version`. Absent: V2's calls get 422.
   *
   * @example
   * ```ts
   * confirmEndpoint(decide, { v2: { webhookSecret: process.env.PORTONE_WEBHOOK_SECRET } })
   * ```
   */
  v2?: V2
  /** `false` refuses V1's calls, which nobody signs (422): the end of a move to V2. Absent or `true`: they are answered. */
  v1?: V1
  /**
   * `true` takes V1's calls that have no amount, whose `amount` is then `null`: older English docs of PortOne's and its
   * convenience-store form show such a call. Absent or `false`: they get 422, since without it nothing tells whether the
   * amount was changed in the browser.
   */
  withoutAmount?: WithoutAmount
  /** Replaces the clock, for tests. Absent parts: the host's own. `now` must never go back, and for V2 is in milliseconds since the epoch. */
  environment?: Partial<Clock> | undefined
}

type AnyOptions = ConfirmEndpointOptions<V2Options | undefined, boolean, boolean>

/** The options as they are worked with. */
export interface EndpointSettings {
  deadline: number
  remember: number
  rememberAtMost: number
  bodyLimit: number
  callers: Callers | undefined
  signedUrls: Pick<SignedConfirmUrls, 'isFor'> | undefined
  neutralReason: string | undefined
  onLateApproval: ((question: AnyConfirmRequest) => unknown) | undefined
  onAnswer: ((answered: AnsweredConfirm) => unknown) | undefined
  onError: ((error: unknown, problem: ConfirmErrorContext<AnyConfirmRequest>) => unknown) | undefined
  v1: boolean
  v2: { secrets: readonly string[]; unsigned: boolean } | undefined
  withoutAmount: boolean
  clock: Clock
  /** In milliseconds since the epoch. */
  timeOfDay: () => number
  /** The time is a test's: nothing may wait for the host's. */
  timeIsReplaced: boolean
}

const wholeFrom = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const isBoolean = (value: unknown) => typeof value === 'boolean'

const secretsOf = (v2: unknown): unknown[] => {
  const secret = ownField(v2, 'webhookSecret') ?? []
  return [secret].flat()
}

function isV2(value: unknown): boolean {
  const secrets = secretsOf(value)
  const unsigned = ownField(value, 'unsigned') ?? false
  return (
    isBoolean(unsigned) && secrets.every((secret) => webhookKey(secret)) && (secrets.length > 0 || unsigned === true)
  )
}

const isFunction = (value: unknown) => typeof value === 'function'

function isSource(from: unknown): boolean {
  if (from === 'socket' || isFunction(from)) return true
  const header = ownField(from, 'header')
  const proxies = ownField(from, 'proxies') ?? 1
  return typeof header === 'string' && /^[\w-]+$/.test(header) && wholeFrom(1, 100)(proxies)
}

/** Never goes back, as the host's time of day may. */
const steadyClock: Clock = { ...hostClock, now: () => performance.now() }

/** Each option: whether a value will do, and what to write. */
const rules: Record<keyof AnyOptions, [test: (value: unknown) => boolean, write: string]> = {
  deadline: [
    (value) => typeof value === 'number' && value > 0 && value < 5000,
    'a number of milliseconds above 0 and below 5000, such as 4500',
  ],
  remember: [
    (value) => typeof value === 'number' && value >= 0 && value <= 86_400_000,
    'a number of milliseconds from 0 to 86400000, such as 60000',
  ],
  rememberAtMost: [wholeFrom(1, 1e9), 'a whole number of 1 or more, such as 10000'],
  bodyLimit: [wholeFrom(1, 1e9), 'a whole number of bytes, 1 or more, such as 10240'],
  callers: [
    (value) => {
      const addresses = ownField(value, 'addresses')
      const isAddress = (address: unknown) => typeof address === 'string' && plainAddress(address) !== null
      return (
        Array.isArray(addresses) &&
        addresses.length > 0 &&
        addresses.every(isAddress) &&
        isSource(ownField(value, 'from'))
      )
    },
    "{ addresses, from }: single IP addresses (no ranges) and where to read the caller's, such as { addresses: portoneAddresses, from: { header: 'x-forwarded-for' } }",
  ],
  signedUrls: [
    (value) => isFunction((value as Partial<SignedConfirmUrls> | null)?.isFor),
    'what signedConfirmUrls({ url, secret }) made',
  ],
  neutralReason: [(value) => typeof value === 'string' && value.trim() !== '', 'a sentence for the customer'],
  onLateApproval: [isFunction, 'a function'],
  onAnswer: [isFunction, 'a function'],
  onError: [isFunction, 'a function'],
  v2: [
    isV2,
    "{ webhookSecret }, PortOne's console's 'whsec_…' in whole, or a list of such; without one { unsigned: true }",
  ],
  v1: [isBoolean, 'true or false'],
  withoutAmount: [isBoolean, 'true or false'],
  environment: [
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.keys(steadyClock).every((name) => isFunction(ownField(value, name) ?? isFunction)),
    'an object with a clock',
  ],
}

const shown = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value) : typeof value === 'number' ? value : typeof value

/** The parts of `callers`, as they are now: a later change of the object changes nothing. */
function copied(callers: Callers | undefined): Callers | undefined {
  if (!callers) return undefined
  const from = ownField(callers, 'from') as Callers['from']
  return {
    addresses: [...(ownField(callers, 'addresses') as string[])],
    from:
      typeof from === 'object'
        ? { header: ownField(from, 'header') as string, proxies: ownField(from, 'proxies') as number | undefined }
        : from,
  }
}

/**
 * Reads the options, each once and only where it is the object's own: what somebody put on `Object.prototype` is none.
 * Refuses what can't work when the endpoint is made, not at the first payment.
 *
 * @throws RangeError for a number, TypeError for everything else; it says what to write.
 */
export function readEndpointOptions(decide: unknown, options: AnyOptions): EndpointSettings {
  if (!isFunction(decide))
    throw wrongOption('confirmEndpoint: decide must be a function that returns approve() or decline(reason).')
  if (typeof options !== 'object' || options === null)
    throw wrongOption('confirmEndpoint: options must be an object, such as { deadline: 4000 }, or left out.')
  const names = Object.keys(rules)
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) throw wrongOption(`confirmEndpoint: there is no option ${unknown}: ${names.join(', ')}.`)

  const given: { [name: string]: unknown } = Object.create(null)
  for (const [name, [isRight, write]] of Object.entries(rules)) {
    const value = ownField(options, name)
    if (value !== undefined && !isRight(value)) {
      const Kind = typeof value === 'number' ? RangeError : TypeError
      throw wrongOption(
        `confirmEndpoint: ${name} must be ${write}; it was ${name === 'v2' ? 'something else' : shown(value)}.`,
        Kind,
      )
    }
    given[name] = value
  }
  const own = given as AnyOptions
  if (own.v1 === false && !own.v2)
    throw wrongOption('confirmEndpoint: v1: false answers nothing without v2: { webhookSecret }.')
  if (own.signedUrls && ownField(own.v2, 'unsigned') === true)
    throw wrongOption(
      'confirmEndpoint: v2.unsigned lets anybody round signedUrls: give v2 a webhookSecret alone, or an endpoint of its own.',
    )
  const part = <Name extends keyof Clock>(name: Name) =>
    (ownField(own.environment, name) as Clock[Name] | undefined) ?? steadyClock[name]
  return {
    deadline: own.deadline ?? 4500,
    remember: own.remember ?? 60_000,
    rememberAtMost: own.rememberAtMost ?? 10_000,
    bodyLimit: own.bodyLimit ?? 10_240,
    callers: copied(own.callers),
    signedUrls: own.signedUrls,
    neutralReason: own.neutralReason,
    onLateApproval: own.onLateApproval as EndpointSettings['onLateApproval'],
    onAnswer: own.onAnswer,
    onError: own.onError as EndpointSettings['onError'],
    v1: own.v1 ?? true,
    v2: own.v2 && { secrets: secretsOf(own.v2) as string[], unsigned: ownField(own.v2, 'unsigned') === true },
    withoutAmount: own.withoutAmount ?? false,
    timeOfDay: (ownField(own.environment, 'now') as Clock['now'] | undefined) ?? hostClock.now,
    timeIsReplaced: own.environment !== undefined,
    clock: { now: part('now'), setTimeout: part('setTimeout'), clearTimeout: part('clearTimeout') },
  }
}
