/** A map that forgets its oldest entries. */
export interface RecentMap<Value> {
  get(key: string): Value | undefined
  /** Puts an entry at the end of the line, and forgets from its beginning. */
  set(key: string, value: Value): void
}

/** When an entry may go. */
export interface RecentMapRules<Value> {
  /** The most entries that are kept, but for those in use. */
  atMost: number
  /** Its time is over. */
  isOver: (value: Value) => boolean
  /** It stays, and so does what came after it. */
  isInUse: (value: Value) => boolean
}

/**
 * Makes such a map. A Map keeps the order of insertion, which is that of age; its iterator is held, not asked for anew: a new
 * one walks over every entry that was deleted before, which is 20 to 60 times slower.
 */
export function recentMap<Value>({ atMost, isOver, isInUse }: RecentMapRules<Value>): RecentMap<Value> {
  const entries = new Map<string, Value>()
  let byAge = entries.entries()
  let oldest: [string, Value] | undefined

  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.delete(key)
      entries.set(key, value)
      if (!oldest) {
        // An iterator that has come to the end stays there.
        byAge = entries.entries()
        oldest = byAge.next().value
      }
      while (oldest && !isInUse(oldest[1]) && (isOver(oldest[1]) || entries.size > atMost)) {
        // Set anew in the meantime, it stands elsewhere in the line.
        if (entries.get(oldest[0]) === oldest[1]) entries.delete(oldest[0])
        oldest = byAge.next().value
      }
    },
  }
}
