import { type PortoneRestError, portoneRestError } from './portone-rest-error.ts'
import type { RestEnvironment } from './rest-environment.ts'

/** One request to PortOne's REST. */
export interface RestRequest {
  method: 'GET' | 'POST' | 'PUT'
  /** Below the base address, with its query. */
  path: string
  headers?: Record<string, string>
  body?: Readonly<Record<string, unknown>>
  /** Whether it changes something: then it may have happened although no answer came. */
  changes?: boolean
}

/** What came back, before anybody has read it. */
export interface RestResponse {
  status: number
  text: string
  /** Headers that are looked at. `null` where there was none. */
  retryAfter: string | null
  date: string | null
}

/** How requests travel. */
export interface RestTransport {
  baseUrl: string
  fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds. */
  timeout: number
  environment: RestEnvironment
}

/** Names a request in an error. */
export const nameOf = ({ method, path }: RestRequest): string => `${method} ${path}`

/** What a call ends with whose own signal was aborted. */
export const abortedError = (request: RestRequest, signal: AbortSignal): PortoneRestError =>
  portoneRestError(nameOf(request), {
    kind: 'aborted',
    text: 'your signal was aborted.',
    mayHaveHappened: request.changes === true,
    cause: signal.reason,
  })

/**
 * Sends one request and reads its whole answer in `timeout`, also where `fetch` doesn't listen to its signal.
 *
 * @returns What came. Rejects with `'unreachable'` or `'aborted'`.
 */
export async function sendRequest(
  transport: RestTransport,
  request: RestRequest,
  signal: AbortSignal | undefined,
): Promise<RestResponse> {
  if (signal?.aborted) throw abortedError({ ...request, changes: false }, signal)
  const { environment, timeout } = transport
  const { method, path, headers = {}, body } = request
  const controller = new AbortController()
  const unreachable = (text: string, cause?: unknown) =>
    portoneRestError(nameOf(request), {
      kind: 'unreachable',
      text,
      mayHaveHappened: request.changes === true,
      cause,
    })

  const exchange = async (): Promise<RestResponse> => {
    const response = await transport.fetch(`${transport.baseUrl}${path}`, {
      method,
      headers: body ? { ...headers, 'content-type': 'application/json' } : headers,
      ...(body && { body: JSON.stringify(body) }),
      // A redirect would carry the request to somewhere else: what it answers is no answer of PortOne's.
      redirect: 'manual',
      signal: controller.signal,
    })
    const text = await response.text()
    const { headers: answered, status } = response
    return { status, text, retryAfter: answered.get('retry-after'), date: answered.get('date') }
  }

  return new Promise((resolve, reject) => {
    const end = () => {
      environment.clearTimeout(timer as never)
      signal?.removeEventListener('abort', abort)
    }
    const giveUp = (error: PortoneRestError) => {
      end()
      reject(error)
      controller.abort(error)
    }
    const abort = () => giveUp(abortedError(request, signal as AbortSignal))
    const timer = environment.setTimeout(() => giveUp(unreachable(`no answer within ${timeout} ms.`)), timeout)
    signal?.addEventListener('abort', abort)
    exchange().then(
      (response) => {
        end()
        resolve(response)
      },
      (cause) => giveUp(unreachable(`the connection failed: ${cause}`, cause)),
    )
  })
}
