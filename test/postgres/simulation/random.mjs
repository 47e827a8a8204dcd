/** Random numbers by a seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (least, most) => least + Math.floor(next() * (most - least + 1))
  return { int, chance: (part) => next() < part, pick: (all) => all[int(0, all.length - 1)] }
}
