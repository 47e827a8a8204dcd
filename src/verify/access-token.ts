import { ownField } from '../shared/own-field.ts'
import { readNumber } from './read-payment.ts'

/** One token for all callers. */
export interface AccessToken {
  /** The token at hand, or a new one. Callers at the same time share one request for it. */
  get: () => Promise<string>
  /** PortOne refused this token. The next `get` asks for another, unless somebody has already. */
  drop: (refused: string) => void
}

/** PortOne prolongs a token that is asked for again in its last minute, and gives the same one before. */
const renewalTime = 60_000

/**
 * How long a token is used, in milliseconds, by PortOne's own times: `expired_at - now`, both of its clock, since ours may be
 * wrong. One without times is used until it is refused.
 */
export function tokenLife(response: unknown): number {
  const now = readNumber(ownField(response, 'now'))
  const end = readNumber(ownField(response, 'expired_at'))
  if (now === undefined || end === undefined || end <= now) return Number.POSITIVE_INFINITY
  const life = (end - now) * 1000
  return life - Math.min(renewalTime, life / 2)
}

/**
 * Keeps PortOne's access token.
 *
 * @param ask Asks PortOne for one: `response` of `/users/getToken`, with a token in it.
 * @param now A time that never goes back, in milliseconds.
 */
export function accessToken(ask: () => Promise<{ token: string; life: number }>, now: () => number): AccessToken {
  let held: { token: string; until: number } | undefined
  let asking: Promise<string> | undefined

  const renew = async (): Promise<string> => {
    // Counted from before the question: the answer's way is part of the life.
    const asked = now()
    const { token, life } = await ask()
    held = { token, until: asked + life }
    return token
  }
  return {
    get: () => {
      if (held && now() < held.until) return Promise.resolve(held.token)
      asking ??= renew().finally(() => {
        asking = undefined
      })
      return asking
    },
    drop: (refused) => {
      if (held?.token === refused) held = undefined
    },
  }
}
