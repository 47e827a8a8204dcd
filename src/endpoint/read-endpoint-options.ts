import { type Clock, hostClock } from '../shared/clock.ts'
import { ownField } from '../shared/own-field.ts'
import { webhookKey } from '../shared/webhook-key.ts'
import type { Callers } from './allowed-callers.ts'
import type { AnsweredConfirm } from './answered-confirm.ts'
import { plainAddress } from './caller-address.ts'
import type { AnyConfirmRequest } from './confirm-call.ts'
import type { ConfirmEndpointOptions, ConfirmErrorContext, V2Options } from './endpoint-options.ts'
import type { SignedConfirmUrls } from './signed-confirm-urls.ts'
import { wrongOption } from './wrong-use.ts'

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
