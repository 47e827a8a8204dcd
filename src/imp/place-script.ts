import { loadImpError } from './load-imp-error.ts'
import type { LoadCall } from './load-imp-options.ts'
import { scriptMemory } from './script-memory.ts'

/**
 * Puts a tag of our own on the page.
 *
 * @throws A {@link LoadImpError}, `script-blocked`, when the page asks for a `TrustedScriptURL` and `src` is none.
 */
export function placeScript({ src, nonce, integrity, crossOrigin }: LoadCall): HTMLScriptElement {
  const tag = document.createElement('script')
  const { stalls } = scriptMemory()
  if (nonce) tag.nonce = nonce
  if (integrity) tag.integrity = integrity
  if (crossOrigin) tag.crossOrigin = crossOrigin
  try {
    // A tag of the same address would be made to wait for the request that stalled.
    tag.src = stalls ? `${src + (/\?/.test(src) ? '&' : '?')}retry=${stalls}` : src
  } catch (cause) {
    throw loadImpError('script-blocked', src, cause, { directive: 'require-trusted-types-for' })
  }
  return (document.head || document.documentElement).appendChild(tag)
}
