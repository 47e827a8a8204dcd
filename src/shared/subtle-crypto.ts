/**
 * Web Crypto, looked up at the first call: Node 18 has no global `crypto`.
 *
 * @param entry Whose error it is when there is none.
 */
export async function subtleCrypto(entry: string): Promise<SubtleCrypto> {
  if (globalThis.crypto?.subtle) return globalThis.crypto.subtle
  // Not written out: bundlers for other hosts would look for the module.
  const name = 'node:crypto'
  const found = await import(/* webpackIgnore: true */ /* @vite-ignore */ name).catch(() => undefined)
  // A bundler may have put something empty there.
  const subtle = (found as { webcrypto?: { subtle?: SubtleCrypto } } | undefined)?.webcrypto?.subtle
  if (!subtle)
    throw new TypeError(
      `${entry} needs Web Crypto for signatures, and there is neither crypto.subtle nor node:crypto's webcrypto: don't let a bundler stub Node's modules.`,
    )
  return subtle
}
