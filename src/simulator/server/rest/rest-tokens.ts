const life = 30 * 60
const extension = 5 * 60

/** PortOne's access tokens, with their documented lives. Times are UNIX seconds. */
export interface RestTokens {
  give: (now: number) => { access_token: string; now: number; expired_at: number }
  isGood: (token: string, now: number) => boolean
  /** The token stops being good. `'given-again'`: and whoever asks gets it all the same. */
  revoke: (givenAgain?: 'given-again') => void
}

/**
 * Half an hour; who asks again before that gets the same token with the same end, or, in its last minute, with five minutes more;
 * then a new one.
 */
export function restTokens(): RestTokens {
  let made = 0
  let current: { token: string; end: number } | undefined
  let dead: string | undefined
  return {
    give: (now) => {
      if (current && now < current.end) {
        if (current.end - now < 60) current.end += extension
      } else {
        made += 1
        current = { token: made.toString(16).padStart(40, 'a'), end: now + life }
      }
      return { access_token: current.token, now, expired_at: current.end }
    },
    isGood: (token, now) => current?.token === token && now < current.end && token !== dead,
    revoke: (givenAgain) => {
      dead = current?.token
      if (!givenAgain) current = undefined
    },
  }
}
