/**
 * Reads an object's own fields, each once. Never throws, whatever getters and proxies are in it.
 *
 * @param unreadable What stands in the place of a field that throws; asked without a name where the names can't be had.
 */
export function ownFields(object: object, unreadable: (name?: string) => unknown): [name: string, value: unknown][] {
  try {
    return Object.keys(object).map((name) => {
      try {
        return [name, (object as Record<string, unknown>)[name]]
      } catch {
        return [name, unreadable(name)]
      }
    })
  } catch {
    unreadable()
    return []
  }
}
