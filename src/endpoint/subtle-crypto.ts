/** Web Crypto, looked up at the first call: Node 18 has no global `crypto`. */
export async function subtleCrypto(): Promise<SubtleCrypto> {
  if (globalThis.crypto?.subtle) return globalThis.crypto.subtle
  // Not written out: bundlers for other hosts would look for the module.
  const name = 'node:crypto'
  const { webcrypto } = (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as {
    webcrypto: { subtle: SubtleCrypto }
  }
  return webcrypto.subtle
}
