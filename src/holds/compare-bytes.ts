/**
 * Sorts by code points, which is the order of the UTF-8 bytes: PostgreSQL's `collate "C"` and SQLite's `binary`. Every home locks
 * in this order. `sort()` alone compares UTF-16 units, which differ for emoji.
 */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(i)
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

/** Halves of a pair stand for what is above every single unit. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
