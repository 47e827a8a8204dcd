import { attempt } from '../../shared/attempt.ts'
import type { ConfirmHandler } from '../confirm-call.ts'
import { host } from '../host.ts'
import type { BodyReading, Connection, IncomingConfirm } from '../incoming-confirm.ts'

/** What is used of an event: API Gateway's REST (version 1.0) and HTTP APIs (2.0), function URLs, a load balancer. */
export interface LambdaEvent {
  httpMethod?: string | undefined
  path?: string | undefined
  rawPath?: string | undefined
  rawQueryString?: string | undefined
  multiValueQueryStringParameters?: Record<string, string[] | undefined> | null | undefined
  queryStringParameters?: Record<string, string | undefined> | null | undefined
  headers?: Record<string, string | undefined> | null | undefined
  multiValueHeaders?: Record<string, string[] | undefined> | null | undefined
  body?: string | null | undefined
  isBase64Encoded?: boolean | undefined
  requestContext?:
    | {
        http?: { method?: string | undefined; sourceIp?: string | undefined } | undefined
        identity?: { sourceIp?: string | null | undefined } | undefined
        /** A load balancer's. */
        elb?: unknown
      }
    | undefined
}

/** What Lambda sends back. */
export interface LambdaResult {
  statusCode: number
  headers: Record<string, string>
  body: string
  isBase64Encoded: false
}

/** What `decide` gets as its `context`. */
export interface LambdaMountContext {
  event: LambdaEvent
  /** Lambda's own second argument. */
  lambda: unknown
}

/** Lambda never tells that a caller hung up. */
const connection: Connection = { gone: false, watch: () => () => {} }

function bytesOf({ body, isBase64Encoded }: LambdaEvent): Uint8Array | 'broken-json' {
  if (!isBase64Encoded) return new (host('TextEncoder'))().encode(body ?? '')
  try {
    return Uint8Array.from(atob(body ?? ''), (character) => character.charCodeAt(0))
  } catch {
    return 'broken-json'
  }
}

function queryOf(event: LambdaEvent): string {
  if (event.rawQueryString !== undefined) return event.rawQueryString
  const all = event.multiValueQueryStringParameters ?? event.queryStringParameters ?? {}
  const pairs = Object.entries(all).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value ?? '']),
  )
  // A load balancer hands over names and values as they came, encoded; API Gateway decodes them.
  return event.requestContext?.elb
    ? pairs.map((pair) => pair.join('=')).join('&')
    : new URLSearchParams(pairs).toString()
}

/** A stand-in for addresses that no URL can be made of; the endpoint doesn't look at its path. */
function urlOf(event: LambdaEvent, authority: string): URL {
  try {
    const query = queryOf(event)
    // API Gateway decodes it, so that what ends a path may be in it.
    const path = (event.rawPath ?? event.path ?? '/').replace(/^(?!\/)/, '/').replace(/[?#]/g, encodeURIComponent)
    return new URL(`https://${authority}${path}${query && `?${query}`}`)
  } catch {
    return new URL('https://localhost/')
  }
}

class LambdaCall implements IncomingConfirm {
  readonly context: LambdaMountContext
  readonly connection = connection
  private readonly event: LambdaEvent
  private readonly headers = new (host('Headers'))()

  constructor(event: LambdaEvent, lambda: unknown) {
    this.event = event
    this.context = { event, lambda }
    const all = event.multiValueHeaders ?? event.headers ?? {}
    // A header that a web-standard request can't have, such as a city's name in Hangul, stops no payment.
    for (const [name, values] of Object.entries(all))
      for (const value of Array.isArray(values) ? values : [values])
        attempt(() => this.headers.append(name, value ?? ''))
  }

  get method(): string {
    return this.event.requestContext?.http?.method ?? this.event.httpMethod ?? 'GET'
  }

  get address(): string | null {
    const { http, identity } = this.event.requestContext ?? {}
    return http?.sourceIp ?? identity?.sourceIp ?? null
  }

  get request(): Request {
    return new (host('Request'))(urlOf(this.event, this.headers.get('host') ?? 'localhost'), {
      method: this.method,
      headers: this.headers,
    })
  }

  header(name: string): string | null {
    return this.headers.get(name)
  }

  readBody(limit: number): BodyReading {
    const bytes = bytesOf(this.event)
    const tooLarge = typeof bytes !== 'string' && bytes.byteLength > limit
    return { done: Promise.resolve(tooLarge ? 'too-large' : bytes), stop: () => {} }
  }

  discardBody(): void {}
}

/**
 * Makes an AWS Lambda handler of an endpoint: for API Gateway's REST and HTTP APIs, function URLs and a load balancer, bodies
 * as text or base64.
 *
 * Lambda freezes the process when the answer is out: what goes on after the deadline waits for the next call, and may never
 * be done. So let holds end by a time of their own, and give what is due free by a schedule.
 *
 * @example
 * ```ts
 * export const handler = toLambdaHandler(confirmEndpoint(decide))
 * ```
 */
export function toLambdaHandler(
  handler: Pick<ConfirmHandler, 'answer'>,
): (event: LambdaEvent, lambda?: unknown) => Promise<LambdaResult> {
  return async (given: LambdaEvent | null | undefined, lambda) => {
    // A schedule that keeps the function warm, or a test in the console, may send nothing at all.
    const event = given ?? {}
    const { status, headers, body } = await handler.answer(new LambdaCall(event, lambda))
    return { statusCode: status, headers: { ...headers }, body, isBase64Encoded: false }
  }
}
