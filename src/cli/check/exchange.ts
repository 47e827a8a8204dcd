/** What is sent to the endpoint. */
export interface ProbeRequest {
  method: 'POST' | 'GET'
  headers: Readonly<Record<string, string>>
  /** `''` with `GET`. */
  body: string
}

/** Why there was no answer at all. */
export interface ConnectionFailure {
  /**
   * - `'name'`: the host's name doesn't resolve.
   * - `'refused'`: nothing listens there, or it can't be reached.
   * - `'certificate'`: TLS, but the certificate isn't one that a server would trust.
   * - `'tls'`: no TLS could be agreed on.
   * - `'not-http'`: something answers, but it isn't HTTP.
   * - `'closed'`: the connection was closed before there was an answer.
   */
  kind: 'name' | 'refused' | 'certificate' | 'tls' | 'not-http' | 'closed'
  /** Node's code, such as `'ENOTFOUND'`. */
  code: string
}

/** One question and what came of it. */
export interface Exchange {
  /** `null` when there was no answer. */
  status: number | null
  /** Names in small letters; a header that came twice is joined by commas. */
  headers: Readonly<Record<string, string>>
  /** As far as it was read: see `end`. */
  body: Uint8Array
  /**
   * - `'complete'`: the whole answer is here.
   * - `'cut-off'`: the connection ended before the answer did.
   * - `'too-large'`: more than was wanted; the rest wasn't read.
   * - `'time-limit'`: there was no whole answer in time.
   * - `'failed'`: there was none; see `failure`.
   */
  end: 'complete' | 'cut-off' | 'too-large' | 'time-limit' | 'failed'
  /** With `'failed'` only. */
  failure?: ConnectionFailure
  /** From the start to the end, in milliseconds. */
  milliseconds: number
}
