/**
 * Copies an object's own fields, each read once. Never throws, whatever getters and proxies are in it.
 *
 * @param unreadable What stands in the place of a field that throws; asked without a name where the names can't be had.
 * @param copied What the copy has of a value.
 */
export function ownFields(
  object: object,
  unreadable: (name?: string) => unknown,
  copied: (value: unknown) => unknown = (value) => value,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  try {
    for (const name of Object.keys(object)) {
      let value: unknown
      try {
        value = copied((object as Record<string, unknown>)[name])
      } catch {
        value = unreadable(name)
      }
      // Assigned, it would be the copy's prototype.
      if (name === '__proto__')
        Object.defineProperty(copy, name, { value, writable: true, enumerable: true, configurable: true })
      else copy[name] = value
    }
  } catch {
    unreadable()
  }
  return copy
}
