import { ownField } from '../shared/own-field.ts'
import { type AccessToken, accessToken, tokenLife } from './access-token.ts'
import { isPortoneRestError, portoneRestError } from './portone-rest-error.ts'
import { readAnswer } from './read-answer.ts'
import { abortedError, nameOf, type RestRequest, type RestTransport, sendRequest } from './rest-request.ts'
import { waitBeforeRetry } from './wait-before-retry.ts'

/** Asks PortOne, and resolves to `response` of its answer. Rejects with a `PortoneRestError` alone. */
export type RestCall = (request: RestRequest, signal?: AbortSignal | undefined) => Promise<unknown>

/** Whose payments are asked about. */
export interface RestCredentials {
  impKey: string
  impSecret: string
  tier: string | undefined
}

/** Waits for something that others wait for, too, until the caller's own signal says no. */
function unlessAborted<Value>(
  request: RestRequest,
  signal: AbortSignal | undefined,
  start: (done: (value: Value) => void, failed: (error: unknown) => void) => () => void,
): Promise<Value> {
  // Nothing of this request is on its way while it waits.
  const aborted = () => abortedError({ ...request, changes: false }, signal as AbortSignal)
  if (signal?.aborted) return Promise.reject(aborted())
  return new Promise((resolve, reject) => {
    const abort = () => {
      stop()
      reject(aborted())
    }
    const end = () => signal?.removeEventListener('abort', abort)
    signal?.addEventListener('abort', abort)
    const stop = start(
      (value) => {
        end()
        resolve(value)
      },
      (error) => {
        end()
        reject(error)
      },
    )
  })
}

async function askToken(transport: RestTransport, { impKey, impSecret }: RestCredentials) {
  const request: RestRequest = {
    method: 'POST',
    path: '/users/getToken',
    body: { imp_key: impKey, imp_secret: impSecret },
  }
  const answer = readAnswer(await sendRequest(transport, request, undefined), false)
  if (!('response' in answer))
    throw portoneRestError(nameOf(request), answer.kind === 'refused' ? { ...answer, kind: 'unauthorized' } : answer)
  const token = ownField(answer.response, 'access_token')
  // What a header can't carry would be told by `fetch`'s own error, with the token in it.
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token))
    throw portoneRestError(nameOf(request), { kind: 'unreadable', text: 'PortOne answered without an access_token.' })
  return { token, life: tokenLife(answer.response) }
}

/**
 * Makes the function that asks PortOne with a token: renews it once after a 401 and asks once more, waits and asks again where
 * that may help and can't do a thing twice.
 */
export function restCall(transport: RestTransport, credentials: RestCredentials, retries: number): RestCall {
  const { environment } = transport
  const tokens: AccessToken = accessToken(() => askToken(transport, credentials), environment.now)

  /** One try. A token can die between two calls, and PortOne may give the dead one again: one renewal, then it is an error. */
  const once = async (request: RestRequest, signal: AbortSignal | undefined): Promise<unknown> => {
    for (let renewed = false; ; renewed = true) {
      const token = await unlessAborted<string>(request, signal, (done, failed) => {
        tokens.get().then(done, failed)
        return () => {}
      })
      const headers: Record<string, string> = { authorization: `Bearer ${token}` }
      if (credentials.tier !== undefined) headers.tier = credentials.tier
      const response = await sendRequest(transport, { ...request, headers }, signal)
      const answer = readAnswer(response, request.changes === true)
      if ('response' in answer) return answer.response
      if (answer.kind === 'unauthorized') tokens.drop(token)
      if (answer.kind !== 'unauthorized' || renewed) throw portoneRestError(nameOf(request), answer)
    }
  }

  return async (request, signal) => {
    for (let tries = 0; ; tries += 1)
      try {
        return await once(request, signal)
      } catch (error) {
        const wait = isPortoneRestError(error) ? waitBeforeRetry(error, tries, retries, environment.random()) : null
        if (wait === null) throw error
        await unlessAborted<void>(request, signal, (done) => {
          const timer = environment.setTimeout(done, wait)
          return () => environment.clearTimeout(timer as never)
        })
      }
  }
}
