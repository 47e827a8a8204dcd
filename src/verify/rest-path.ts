/**
 * Whether PortOne can be asked about a number: 1 to 200 characters without control characters and halves of surrogate pairs, and
 * no `.` or `..`, which a URL takes for a way. Numbers come from browsers and webhooks: what can't be one isn't asked about.
 */
export const isAskable = (id: string): boolean =>
  id.length > 0 && id.length <= 200 && !/^\.\.?$/.test(id) && !/[\p{Cc}\p{Cs}]/u.test(id)

/** A path with everything between its parts encoded: slashes, spaces and Korean are part of a number. */
export const restPath = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`

/** A query, without what is `undefined`. */
export function restQuery(values: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value))
  return `?${query}`
}
