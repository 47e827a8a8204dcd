import type { Issue } from '../shared/issue.ts'

type Fields = Record<string, unknown>

/** A call as plain data: every field that somebody passed was read once, and here alone. */
export interface ReadCall {
  /** The request's own fields, without those that are `undefined`: such an `m_redirect_url` once sent buyers to `http://null`. */
  request: Fields
  /** The options' own fields, without those that are `undefined`. */
  options: Fields
  /** The environment's own fields, `undefined` ones included: they say that something isn't there. */
  environment: Fields
  /** What can't be read. */
  issues: Issue[]
}

const unreadable = 'It throws when it is read: give a plain value.'

/** Reads a call. Never throws, whatever getters and proxies are in it. */
export function readCall(request: unknown, options: unknown): ReadCall {
  const issues: Issue[] = []
  const fieldsOf = (value: unknown, path: string): Fields => {
    const fields: [string, unknown][] = []
    try {
      for (const name of Object.keys(value as object))
        try {
          fields.push([name, (value as Fields)[name]])
        } catch {
          issues.push({ path: `${path}.${name}`, message: unreadable })
        }
    } catch {
      issues.push({ path, message: unreadable })
    }
    return Object.fromEntries(fields)
  }
  const given = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

  if (typeof request !== 'object' || !request)
    issues.push({ path: 'request', message: "Give request_pay's parameters as an object." })
  const read = {
    request: given(fieldsOf(Object(request), 'request')),
    options: given(fieldsOf(Object(options), 'options')),
  }
  const { environment = {} } = read.options
  if (typeof environment !== 'object' || !environment)
    issues.push({ path: 'options.environment', message: 'Give an object, or leave it out.' })
  return { ...read, environment: fieldsOf(Object(environment), 'options.environment'), issues }
}
