import type { Issue } from '../shared/issue.ts'

interface LoadErrorBase extends Error {
  name: 'LoadImpError'
  /** The code and what it is about, such as `'timed-out: https://cdn.iamport.kr/v1/iamport.js'`. For the developer. */
  message: string
  /** The event that told, what `IMP` threw, or the signal's reason. `undefined` when there is none. */
  cause: unknown
}

/** Misuse by the programmer. */
export interface InvalidOptionsError extends LoadErrorBase {
  code: 'invalid-options'
  /** Everything that is wrong, at once. Never empty. */
  issues: Issue[]
}

/** The page's Content-Security-Policy forbids the script. Not tried again. */
export interface ScriptBlockedError extends LoadErrorBase {
  code: 'script-blocked'
  /**
   * The directive that forbids it. `'script-src-elem'`: allow the script's host there, or give its `nonce`.
   * `'require-trusted-types-for'`: give a `TrustedScriptURL` as `src`.
   */
  directive: string
}

/**
 * Everything else that can go wrong:
 *
 * - `not-a-browser`: there is no document, as on a server. Call `loadImp` in the browser only.
 * - `script-failed`: the browser couldn't load the script: network, 404, an ad blocker, the wrong `integrity`.
 * - `timed-out`: it didn't come in time.
 * - `no-imp`: it came, but brought no `IMP`: an HTML page in its place, or not PortOne's V1 script.
 * - `aborted`: the signal was aborted.
 * - `no-jquery`: PortOne's scripts 1.x.x need jQuery: load it first, or take the v1 script.
 * - `other-user-code`: this `IMP` is initialised for another user code or sub-merchant. One page, one user code.
 * - `init-failed`: `IMP.init` or `IMP.agency` threw, or an option or the page did when it was looked at; see `cause`.
 */
export interface PlainLoadError extends LoadErrorBase {
  /** What went wrong. */
  code:
    | 'not-a-browser'
    | 'script-failed'
    | 'timed-out'
    | 'no-imp'
    | 'aborted'
    | 'no-jquery'
    | 'other-user-code'
    | 'init-failed'
}

/** Why there is no `IMP`. Switch on `code`. An `Error` with fields, not a class: tell it by `isLoadImpError`. */
export type LoadImpError = InvalidOptionsError | ScriptBlockedError | PlainLoadError

/** Every code of `loadImp`'s failures. */
export type LoadImpErrorCode = LoadImpError['code']

/** Makes what `loadImp` rejects with. */
export function loadImpError(
  code: LoadImpErrorCode,
  about: unknown,
  cause?: unknown,
  more?: { issues: Issue[] } | { directive: string },
): LoadImpError {
  const error = new Error(`${code}: ${String(about)}`)
  // Defined, not assigned: a page that froze Error.prototype refuses to have its name written over.
  const fields = Object.getOwnPropertyDescriptors({ name: 'LoadImpError', code, cause, ...more })
  return Object.defineProperties(error, fields) as LoadImpError
}
