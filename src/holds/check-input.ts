import type { CartLine } from './cart-line.ts'
import { compareBytes } from './compare-bytes.ts'
import type { PaymentVersion } from './hold-book.ts'
import { wrongUse } from './wrong-use.ts'

const mostQuantity = 2 ** 31 - 1

/** PostgreSQL takes some 2,700 bytes into an index. */
const mostBytes = 1024

/** A cart is one statement's worth. */
const mostLines = 200

/** Names what was given, without filling a log with it. */
const shown = (value: unknown): string => {
  const text =
    typeof value === 'string' ? JSON.stringify(value) : typeof value === 'number' ? String(value) : typeof value
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const byteLength = (text: string): number => {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) as number
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** An id that every home can keep as it is. NUL isn't text in PostgreSQL; halves of a pair all become the same character. */
export function checkId(value: unknown, name: string): string {
  if (
    typeof value !== 'string' ||
    value === '' ||
    value.length > mostBytes ||
    byteLength(value) > mostBytes ||
    /\0|\p{Surrogate}/u.test(value)
  )
    throw wrongUse(
      `holds: ${name} must be a text of 1 to ${mostBytes} bytes, without NUL or half characters; it was ${shown(value)}.`,
    )
  return value
}

function checkQuantity(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > mostQuantity)
    throw wrongUse(`holds: ${name} must be a whole number from 1 to ${mostQuantity}; it was ${shown(value)}.`)
  return value
}

/** A cart with each item once, in the order in which every home locks. */
export function checkCart(value: unknown, name = 'cart'): CartLine[] {
  if (!Array.isArray(value) || value.length < 1 || value.length > mostLines)
    throw wrongUse(
      `holds: ${name} must be a list of 1 to ${mostLines} lines, such as [{ item: 'mug', quantity: 2 }]; it was ${Array.isArray(value) ? `a list of ${value.length}` : shown(value)}.`,
    )
  const sums = new Map<string, number>()
  for (const [index, line] of value.entries()) {
    const { item, quantity } = (line ?? {}) as Partial<Record<keyof CartLine, unknown>>
    const id = checkId(item, `${name}[${index}].item`)
    const sum = (sums.get(id) ?? 0) + checkQuantity(quantity, `${name}[${index}].quantity`)
    sums.set(id, checkQuantity(sum, `${name}: the sum of ${shown(id)}`))
  }
  return [...sums].sort(([one], [other]) => compareBytes(one, other)).map(([item, quantity]) => ({ item, quantity }))
}

/** The year 9999: what is beyond isn't a date in every home. */
const lastTime = Date.UTC(9999, 11, 31)

/** A moment, in milliseconds since the epoch. */
export function checkUntil(value: unknown, name: string): number {
  // A date of another realm is a date, too.
  const time = Object.prototype.toString.call(value) === '[object Date]' ? Number(value) : Number.NaN
  if (!(time >= 0 && time <= lastTime))
    throw wrongUse(
      `holds: ${name} must be a Date between 1970 and 9999, such as new Date(Date.now() + 900_000); it was ${Number.isNaN(time) ? (typeof value === 'object' ? 'no valid Date' : shown(value)) : time}.`,
    )
  return time
}

/** Absent: V1. */
export function checkVersion(value: unknown): PaymentVersion {
  if (value === undefined || value === 'v1') return 'v1'
  if (value === 'v2') return 'v2'
  throw wrongUse(`holds: version must be 'v1', 'v2' or absent; it was ${shown(value)}.`)
}

/** A whole number between two, or its default. */
export function checkWhole(
  value: unknown,
  name: string,
  [least, most, absent]: readonly [number, number, number],
): number {
  if (value === undefined) return absent
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw wrongUse(`holds: ${name} must be a whole number from ${least} to ${most}; it was ${shown(value)}.`)
  return value
}
