import { type Clock, hostClock } from '../shared/clock.ts'
import { ownField } from '../shared/own-field.ts'
import type { Callers } from './allowed-callers.ts'
import { plainAddress } from './caller-address.ts'
import type { ConfirmRequest } from './confirm-call.ts'

/** What `onError` is told beside the error. */
export interface ConfirmErrorContext {
  /**
   * Where it went wrong.
   *
   * - `'decide'`: `decide` threw, or returned what is neither `approve()` nor `decline()`.
   * - `'deadline'`: `decide` hadn't answered at the deadline.
   * - `'after-deadline'`: the same as `'decide'`, but after the answer had been given up.
   * - `'onLateApproval'`: your function threw, or there is none to give the held stock back.
   * - `'callers'`: your function `callers.from` threw.
   * - `'waitUntil'`: the mount's `waitUntil` threw: the platform may stop what goes on after the answer.
   */
  during: 'decide' | 'deadline' | 'after-deadline' | 'onLateApproval' | 'callers' | 'waitUntil'
  /** The payment. `null` for `'callers'`, when it isn't known yet. */
  question: ConfirmRequest | null
}

/** What can be set on an endpoint; all of it can be left out. Fields of the object's own are read, once. */
export interface ConfirmEndpointOptions {
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
   * What the customer reads where no reason of yours is there: a `decline()` without one, an error, the deadline.
   * Absent: `주문을 확인하지 못해 결제를 중단했습니다. 잠시 후 다시 시도해 주세요.`
   */
  neutralReason?: string | undefined
  /**
   * Told of an approval that nobody heard: `decide` approved after the deadline, or after the caller had hung up. PortOne
   * has stopped this payment, so give back what was held for **this `impUid`**. Not what was held for the order as such:
   * a second try of the same customer may have been approved in the meantime. Absent: `onError` is told.
   */
  onLateApproval?: ((question: ConfirmRequest) => unknown) | undefined
  /** Told of every error; the answer was or will be a refusal. Absent: `console.error`. */
  onError?: ((error: unknown, problem: ConfirmErrorContext) => unknown) | undefined
  /** Replaces the clock, for tests. Absent parts: the host's own. `now` must never go back. */
  environment?: Partial<Clock> | undefined
}

/** The options as they are worked with. */
export interface EndpointSettings {
  deadline: number
  remember: number
  rememberAtMost: number
  bodyLimit: number
  callers: Callers | undefined
  neutralReason: string | undefined
  onLateApproval: ConfirmEndpointOptions['onLateApproval']
  onError: ConfirmEndpointOptions['onError']
  clock: Clock
  /** The time is a test's: nothing may wait for the host's. */
  timeIsReplaced: boolean
}

const wholeFrom = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const isFunction = (value: unknown) => typeof value === 'function'

function isSource(from: unknown): boolean {
  if (from === 'socket' || isFunction(from)) return true
  const header = ownField(from, 'header')
  const proxies = ownField(from, 'proxies') ?? 1
  return typeof header === 'string' && /^[\w-]+$/.test(header) && wholeFrom(1, 100)(proxies)
}

/** Each option: whether a value will do, and what to write. */
const rules: Record<keyof ConfirmEndpointOptions, [test: (value: unknown) => boolean, write: string]> = {
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
  neutralReason: [(value) => typeof value === 'string' && value.trim() !== '', 'a sentence for the customer'],
  onLateApproval: [isFunction, 'a function'],
  onError: [isFunction, 'a function'],
  environment: [(value) => typeof value === 'object' && value !== null, 'an object with a clock'],
}

/** Never goes back, as the host's time of day may. */
const steadyClock: Clock = { ...hostClock, now: () => performance.now() }

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
export function readEndpointOptions(decide: unknown, options: ConfirmEndpointOptions): EndpointSettings {
  if (!isFunction(decide))
    throw new TypeError('confirmEndpoint: decide must be a function that returns approve() or decline(reason).')
  if (typeof options !== 'object' || options === null)
    throw new TypeError('confirmEndpoint: options must be an object, such as { deadline: 4000 }, or left out.')
  const names = Object.keys(rules)
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new TypeError(`confirmEndpoint: there is no option ${unknown}: ${names.join(', ')}.`)

  const given: { [name: string]: unknown } = Object.create(null)
  for (const [name, [isRight, write]] of Object.entries(rules)) {
    const value = ownField(options, name)
    if (value !== undefined && !isRight(value)) {
      const Kind = typeof value === 'number' ? RangeError : TypeError
      throw new Kind(`confirmEndpoint: ${name} must be ${write}; it was ${shown(value)}.`)
    }
    given[name] = value
  }
  const own = given as ConfirmEndpointOptions
  const part = <Name extends keyof Clock>(name: Name) =>
    (ownField(own.environment, name) as Clock[Name] | undefined) ?? steadyClock[name]
  return {
    deadline: own.deadline ?? 4500,
    remember: own.remember ?? 60_000,
    rememberAtMost: own.rememberAtMost ?? 10_000,
    bodyLimit: own.bodyLimit ?? 10_240,
    callers: copied(own.callers),
    neutralReason: own.neutralReason,
    onLateApproval: own.onLateApproval,
    onError: own.onError,
    timeIsReplaced: own.environment !== undefined,
    clock: { now: part('now'), setTimeout: part('setTimeout'), clearTimeout: part('clearTimeout') },
  }
}
