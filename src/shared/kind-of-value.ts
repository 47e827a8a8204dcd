/** Whether a value is text. */
export const isText = (value: unknown): value is string => typeof value === 'string'

/** Whether a value can be called. */
export const isFunction = (value: unknown): value is (...given: never[]) => unknown => typeof value === 'function'

/** Whether a value has fields: `null` has none. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
