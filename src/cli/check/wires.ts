import { randomBytes, randomUUID } from 'node:crypto'
import { webhookKey } from '../../shared/webhook-key.ts'
import type { Language } from '../terminal/language.ts'
import { UsageError } from '../usage-error.ts'
import { type ConfirmWire, wireV1, wireV2 } from './confirm-wire.ts'
import type { ProbeRequest } from './exchange.ts'

/** The environment variable of V2's secret: an argument would stand in everybody's list of processes. */
export const secretVariable = 'PORTONE_WEBHOOK_SECRET'

const problems = {
  ko: `${secretVariable} 환경 변수에 콘솔의 웹훅 시크릿(whsec_…)을 넣어 주세요. 서명 없는 형식이면 --unsigned를 붙여 주세요`,
  en: `put the console's webhook secret (whsec_…) into the environment variable ${secretVariable}, or add --unsigned for the form without a signature`,
}

/** How to ask, and how an attacker would. */
export interface Wires {
  wire: ConfirmWire
  forgedWire?: ConfirmWire
  unsignedWire?: ConfirmWire
}

/**
 * The wire that the options ask for.
 *
 * @throws UsageError When V2's secret is missing or no base64.
 */
export function wiresFor(
  { v2 = false, unsigned = false }: { v2?: boolean | undefined; unsigned?: boolean | undefined },
  env: Readonly<Record<string, string | undefined>>,
  language: Language,
): Wires {
  if (!v2) return { wire: wireV1 }
  const signing = { now: () => Date.now(), messageId: () => `msg_${randomUUID()}` }
  if (unsigned) return { wire: wireV2(signing) }
  const secret = env[secretVariable]
  if (!secret || !webhookKey(secret)) throw new UsageError(problems[language])
  return {
    wire: wireV2({ ...signing, secret }),
    forgedWire: wireV2({ ...signing, secret: randomBytes(24).toString('base64') }),
    unsignedWire: wireV2Unsigned(signing),
  }
}

/** The signed form's body, but without its headers: what a forger without any secret would send. */
function wireV2Unsigned(signing: { now: () => number; messageId: () => string }): ConfirmWire {
  const signed = wireV2({ ...signing, secret: randomBytes(24).toString('base64') })
  const bare = async (request: Promise<ProbeRequest>) => {
    const { headers, ...rest } = await request
    const unsigned = Object.entries(headers).filter(([name]) => !name.startsWith('webhook-'))
    return { ...rest, headers: Object.fromEntries(unsigned) }
  }
  return { ...signed, send: (body) => bare(signed.send(body)), ask: (payment) => bare(signed.ask(payment)) }
}
