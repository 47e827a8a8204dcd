import { isObject, isText } from './kind-of-value.ts'

const isOwn = Object.prototype.hasOwnProperty

/** A field of an object's own: what somebody put on `Object.prototype` is no answer. `undefined` when there is none. */
export function ownField(object: unknown, name: unknown): unknown {
  return isObject(object) && isText(name) && isOwn.call(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined
}
