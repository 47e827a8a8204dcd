import { longestTimer } from '../shared/longest-timer.ts'
import type { RestEnvironment } from './rest-environment.ts'
import { wrongUse } from './wrong-use.ts'

/** How PortOne's V1 REST API is reached. */
export interface PortoneRestOptions {
  /** The REST API key of PortOne's console. It belongs on a server. */
  impKey: string
  /** The REST API secret beside it. */
  impSecret: string
  /**
   * Where the API is. Absent: `https://api.iamport.kr`; `https://static-api.iamport.kr` is the same on fixed addresses. Only
   * `https`, but for this machine (`http://localhost:…`), where a fake may run.
   */
  baseUrl?: string | undefined
  /** How requests travel: a proxy's, or the fake's `fetch`. Absent: the global one. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** How long one request may take, its body included, in milliseconds. Absent: 10,000. A read is tried up to `retries` times more. */
  timeout?: number | undefined
  /**
   * How often a read is tried again after 429, 5xx, a broken connection or what isn't PortOne's answer, and everything after 429,
   * in a whole number, 0 or more. Absent: 2. What may have been done, such as a cancellation, is never sent again by itself.
   */
  retries?: number | undefined
  /** The sub-merchant's code, three capitals or digits, with an agency's keys. Absent: the keys' own shop. */
  tier?: string | undefined
  /** Replaces time and chance, for tests. Absent parts: the host's own. */
  environment?: Partial<RestEnvironment> | undefined
}

/** Where PortOne's V1 REST API is. */
export const portoneApi = 'https://api.iamport.kr'

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''

function isBaseUrl(value: unknown): boolean {
  let url: URL
  try {
    url = new URL(String(value))
  } catch {
    return false
  }
  const isOwnMachine = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isOwnMachine)
  return isSafe && url.username + url.password + url.search + url.hash === ''
}

type Rule = [test: (value: unknown) => boolean, write: string]

/** Each option: whether a value will do, and what to write. */
const rules: Record<keyof PortoneRestOptions, Rule> = {
  impKey: [isText, "the REST API key of PortOne's console"],
  impSecret: [isText, "the REST API secret of PortOne's console"],
  baseUrl: [isBaseUrl, `an https address without a query, such as ${portoneApi}; http only for this machine`],
  fetch: [(value) => typeof value === 'function', 'a function like fetch'],
  timeout: [
    (value) => typeof value === 'number' && value > 0 && value <= longestTimer,
    'a number of milliseconds above 0, such as 10000',
  ],
  retries: [
    (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10,
    'a whole number from 0 to 10, such as 2',
  ],
  tier: [
    (value) => typeof value === 'string' && /^[A-Z0-9]{3}$/.test(value),
    'three capitals or digits, such as "A1B"',
  ],
  environment: [(value) => typeof value === 'object' && value !== null, 'an object with a clock'],
}

/** Refuses what can't work when the client is made, not at the first payment. No key or secret is repeated. */
export function checkRestOptions(options: PortoneRestOptions): void {
  for (const name of Object.keys(options))
    if (!Object.keys(rules).includes(name))
      throw wrongUse(`portoneRest: there is no option ${name}: ${Object.keys(rules).join(', ')}.`)
  for (const [name, [test, write]] of Object.entries(rules)) {
    const value = options[name as keyof PortoneRestOptions]
    const isNeeded = name === 'impKey' || name === 'impSecret'
    if ((isNeeded || value !== undefined) && !test(value)) throw wrongUse(`portoneRest: ${name} must be ${write}.`)
  }
}
