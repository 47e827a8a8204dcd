/**
 * Whether PortOne can be asked about a number: 1 to 200 characters without control characters and halves of surrogate pairs, and
 * no `.` or `..`, which a URL takes for a way. Numbers come from browsers and webhooks: what can't be one isn't asked about.
 */
export const isAskable = (id: string): boolean =>
  id.length > 0 && id.length <= 200 && !/^\.\.?$/.test(id) && !/[\p{Cc}\p{Cs}]/u.test(id)

/** A path with everything between its parts encoded: slashes, spaces and Korean are part of a number. */
export const restPath = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`

/** A query. */
export const restQuery = (values: Readonly<Record<string, string | number>>): string =>
  `?${new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)]))}`
