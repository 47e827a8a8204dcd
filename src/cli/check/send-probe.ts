import { request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import type { ConnectionFailure, Exchange, ProbeRequest } from './exchange.ts'

/** How far an answer is followed. */
export interface ProbeLimits {
  /** For the whole exchange, in milliseconds. */
  timeLimit: number
  /** Of the answer's body, in bytes. */
  bodyLimit: number
}

/** Node's codes, by what they mean. Certificates: OpenSSL's verification results, in Node's TLS documentation. */
const failures: readonly [RegExp, ConnectionFailure['kind']][] = [
  [/^(ENOTFOUND|EAI_)/, 'name'],
  [/^(HPE_|UPGRADE)/, 'not-http'],
  [/CERT|SIGN|ISSUER|CRL/, 'certificate'],
  [/^(EPROTO|ERR_SSL|ERR_TLS)/, 'tls'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/, 'refused'],
]

function failureOf(error: unknown): ConnectionFailure {
  const first = (error as { errors?: unknown[] }).errors?.[0] ?? error
  const code = String((first as NodeJS.ErrnoException).code ?? 'UNKNOWN')
  return { kind: failures.find(([form]) => form.test(code))?.[1] ?? 'closed', code }
}

/**
 * Asks once, over HTTP/1.1 and a connection of its own, and follows nothing: no redirect, no compression, no retry. Never
 * rejects, and ends at the limits.
 */
export function sendProbe(
  url: URL,
  { method, headers, body }: ProbeRequest,
  { timeLimit, bodyLimit }: ProbeLimits,
): Promise<Exchange> {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = []
    let size = 0
    let status: number | null = null
    let answered: Exchange['headers'] = {}
    let settled = false

    const settle = (end: Exchange['end'], failure?: ConnectionFailure) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      resolve({
        status,
        headers: answered,
        body: Buffer.concat(chunks),
        end,
        ...(failure ? { failure } : {}),
        milliseconds: Math.round(performance.now() - startedAt),
      })
      sent.destroy()
    }
    const timer = setTimeout(() => settle('time-limit'), timeLimit)
    const sent = (url.protocol === 'https:' ? requestByHttps : requestByHttp)(url, {
      method,
      agent: false,
      headers: { accept: '*/*', connection: 'close', 'content-length': Buffer.byteLength(body), ...headers },
    })
    sent.on('response', (response) => {
      status = response.statusCode ?? null
      answered = Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
      )
      response.on('data', (chunk: Uint8Array) => {
        size += chunk.length
        if (size > bodyLimit) settle('too-large')
        else chunks.push(chunk)
      })
      response.on('end', () => settle(response.complete ? 'complete' : 'cut-off'))
      response.on('error', () => settle('cut-off'))
      response.on('close', () => settle('cut-off'))
    })
    sent.on('upgrade', () => settle('failed', { kind: 'not-http', code: 'UPGRADE' }))
    // Once there is a status, an error is the connection's end.
    sent.on('error', (error) => (status === null ? settle('failed', failureOf(error)) : settle('cut-off')))
    sent.end(body)
  })
}
