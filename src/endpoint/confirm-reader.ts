import { ownField } from '../shared/own-field.ts'
import type { AnyConfirmRequest } from './confirm-call.ts'
import type { HttpErrorId } from './http-errors.ts'
import type { IncomingConfirm } from './incoming-confirm.ts'
import { confirmForm, parseBody, readV1Request, readV2Request } from './read-confirm-request.ts'
import { recentMap } from './recent-map.ts'
import { webhookSignature } from './webhook-signature.ts'

/** What a reader works with. */
export interface ConfirmReaderSettings {
  v1: boolean
  /** `undefined`: V2 isn't answered. */
  v2: { secrets: readonly string[]; unsigned: boolean } | undefined
  withoutAmount: boolean
  remember: number
  rememberAtMost: number
  now: () => number
  /** In milliseconds since the epoch. */
  timeOfDay: () => number
}

type Question = AnyConfirmRequest | HttpErrorId

const sameBytes = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

/**
 * Makes what reads the bytes of a call as the payment that it asks about, or says what is wrong with them.
 *
 * @returns `remade` says that the bytes aren't those that came.
 */
export function confirmReader(settings: ConfirmReaderSettings) {
  const { v1, v2, withoutAmount, now } = settings
  const verify = v2 && v2.secrets.length > 0 ? webhookSignature(v2.secrets) : undefined
  const seen = recentMap<{ body: Uint8Array; forgetAt: number }>({
    atMost: settings.rememberAtMost,
    isOver: ({ forgetAt }) => forgetAt <= now(),
    isInUse: () => false,
  })

  async function checkSignature(call: IncomingConfirm, body: Uint8Array, remade: boolean, isOldForm: boolean) {
    const id = call.header('webhook-id')
    const signature = call.header('webhook-signature')
    // Without a secret there is nothing to check by; with one only the form of 2024-01-01 may come unsigned.
    if (v2?.unsigned && (!verify || (isOldForm && signature === null))) return undefined
    if (!verify || !id) return 'bad-signature'
    if (remade) return 'body-remade'
    const wrong = await verify(
      { id, timestamp: call.header('webhook-timestamp'), signature, body },
      settings.timeOfDay(),
    )
    if (wrong) return wrong
    const before = seen.get(id)
    if (before && before.forgetAt > now()) return sameBytes(before.body, body) ? undefined : 'replayed'
    seen.set(id, { body, forgetAt: now() + settings.remember })
    return undefined
  }

  async function readV2(body: object, bytes: Uint8Array, call: IncomingConfirm, remade: boolean): Promise<Question> {
    return (await checkSignature(call, bytes, remade, ownField(body, 'type') === undefined)) ?? readV2Request(body)
  }

  return function read(bytes: Uint8Array, call: IncomingConfirm, remade: boolean): Question | Promise<Question> {
    const body = parseBody(bytes)
    if (typeof body === 'string') return body
    const form = confirmForm(body)
    if (!v2) {
      // A body with more fields than V1's is V1's, as it always was.
      if (form === 'v2') return 'v2-off'
      return form === 'not-a-confirm-call' ? form : readV1Request(body, withoutAmount)
    }
    if (form === 'v2') return readV2(body, bytes, call, remade)
    if (form !== 'v1') return form
    if (!v1) return 'v1-off'
    const question = readV1Request(body, withoutAmount)
    return typeof question === 'string' ? question : { version: 'v1', ...question }
  }
}
