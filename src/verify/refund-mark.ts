/**
 * A short mark of a refund's key, which is put behind its reason: PortOne keeps the reason of each cancellation in
 * `cancel_history`, so that another process sees that this refund was made, also where nothing else remembers it.
 */
export function refundMark(key: string): string {
  // FNV-1a over UTF-16, twice with different starts: 64 bits, enough to tell a payment's few refunds apart.
  const hash = (start: number) => {
    let state = start
    for (let at = 0; at < key.length; at += 1) state = Math.imul(state ^ key.charCodeAt(at), 0x01000193) >>> 0
    return state.toString(36).padStart(7, '0')
  }
  return `#${hash(0x811c9dc5)}${hash(0x2f0b4a17)}`
}
