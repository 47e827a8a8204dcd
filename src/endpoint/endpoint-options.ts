import type { Clock } from '../shared/clock.ts'
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
   */
  during: 'decide' | 'deadline' | 'after-deadline' | 'onLateApproval' | 'callers'
  /** The payment. `null` for `'callers'`, when it isn't known yet. */
  question: ConfirmRequest | null
}

/** Whose calls are answered. */
export interface Callers {
  /** The addresses, each as `52.78.100.19` or IPv6. PortOne's published ones are `portoneAddresses`. */
  addresses: readonly string[]
  /**
   * Where the caller's address is read.
   *
   * - `'socket'`: from the connection; with `toNodeListener` only, and only without a proxy in front.
   * - `{ header, proxies }`: from the header that your proxy writes, such as `x-forwarded-for`. Read from the right end,
   *   where your own proxies write: `proxies` is how many of yours add to it, 1 when absent.
   * - a function, for hosts with a way of their own (Bun's `server.requestIP`, a platform's header).
   *
   * A call whose address can't be told is refused.
   */
  from: 'socket' | { header: string; proxies?: number | undefined } | ((request: Request) => string | null | undefined)
}

/** What can be set on an endpoint; all of it can be left out. */
export interface ConfirmEndpointOptions {
  /**
   * The longest time from the call to the answer, in milliseconds, the reading of the body included: above 0 and below
   * 5000, since PortOne counts 5 seconds as a refusal (FAQ). Absent: 4500, which leaves half a second for the way.
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
   * Absent: `주문을 확인할 수 없습니다.`
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

const wholeFrom = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const isFunction = (value: unknown) => typeof value === 'function'

const isAddress = (value: unknown) =>
  typeof value === 'string' && /^(\d{1,3}(\.\d{1,3}){3}|[\da-f]*:[\da-f:.]*)$/.test(plainAddress(value))

function isSource(from: unknown): boolean {
  if (from === 'socket' || isFunction(from)) return true
  const { header, proxies = 1 } = (from ?? {}) as { header?: unknown; proxies?: unknown }
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
      const { addresses, from } = (value ?? {}) as { addresses?: unknown; from?: unknown }
      return Array.isArray(addresses) && addresses.length > 0 && addresses.every(isAddress) && isSource(from)
    },
    "{ addresses, from }: single IP addresses (no ranges) and where to read the caller's, such as { addresses: portoneAddresses, from: { header: 'x-forwarded-for' } }",
  ],
  neutralReason: [(value) => typeof value === 'string' && value.trim() !== '', 'a sentence for the customer'],
  onLateApproval: [isFunction, 'a function'],
  onError: [isFunction, 'a function'],
  environment: [(value) => typeof value === 'object' && value !== null, 'an object with a clock'],
}

/** Refuses what can't work when the endpoint is made, not at the first payment. */
export function checkEndpointOptions(decide: unknown, options: ConfirmEndpointOptions): void {
  if (!isFunction(decide))
    throw new TypeError('confirmEndpoint: decide must be a function that returns approve() or decline(reason).')
  for (const [name, value] of Object.entries(options)) {
    const rule = (rules as Partial<typeof rules>)[name as keyof ConfirmEndpointOptions]
    if (!rule) throw new TypeError(`confirmEndpoint: there is no option ${name}: ${Object.keys(rules).join(', ')}.`)
    if (value === undefined || rule[0](value)) continue
    const Kind = typeof value === 'number' ? RangeError : TypeError
    throw new Kind(
      `confirmEndpoint: ${name} must be ${rule[1]}; it was ${typeof value === 'string' ? JSON.stringify(value) : typeof value === 'number' ? value : typeof value}.`,
    )
  }
}
