import type { Issue } from '../shared/issue.ts'
import { isObject } from '../shared/kind-of-value.ts'
import { ownFields } from '../shared/own-fields.ts'

type Fields = Record<string, unknown>

/** A call as plain data: every field that somebody passed was read once, and here alone. */
export interface ReadCall {
  /** The request's own fields, without those that are `undefined`: such an `m_redirect_url` once sent buyers to `http://null`. */
  request: Fields
  /** The options' own fields. */
  options: Fields
  /** The environment's own fields, `undefined` ones included: they say that something isn't there. */
  environment: Fields
  /** What can't be read. */
  issues: Issue[]
}

/** Reads a call. Never throws, whatever getters and proxies are in it. */
export function readCall(request: unknown, options: unknown): ReadCall {
  const issues: Issue[] = []
  const wrong = (path: string, message: string) => issues.push({ path, message })
  const fieldsOf = (value: unknown, path: string) =>
    ownFields(Object(value), (name) => {
      wrong(name === undefined ? path : `${path}.${name}`, 'It throws when it is read: give a plain value.')
    })

  if (!isObject(request)) wrong('request', "Give request_pay's parameters as an object.")
  const given = fieldsOf(request, 'request')
  for (const name in given) if (given[name] === undefined) delete given[name]
  const fields = fieldsOf(options, 'options')
  const { environment = {} } = fields
  if (!isObject(environment)) wrong('options.environment', 'Give an object, or leave it out.')
  return {
    request: given,
    options: fields,
    environment: fieldsOf(environment, 'options.environment'),
    issues,
  }
}
