import type { Exchange } from './exchange.ts'
import { type Finding, judge, type ProbeId } from './judge.ts'
import { type AskedAbout, type Question, questions } from './questions.ts'
import { portoneLimit } from './read-answer.ts'
import { rules } from './rules.ts'
import { sendProbe } from './send-probe.ts'

/** What came of a check. */
export interface CheckResult {
  findings: Finding[]
  /** Every question that was asked, with what came back. */
  asked: { question: Question; exchanges: [ProbeId, Exchange][] }[]
  /** Questions for which there was no time left, or no server. */
  notAsked: Question[]
  /** No finding is a fault. */
  right: boolean
}

/** How long a check takes at most, in milliseconds. */
export interface CheckLimits {
  /** From where on an answer is late. */
  late: number
  /** How long an answer is waited for: a little longer, so that one right after the limit is seen as late and not as none. */
  probe: number
  /** No question is begun that could end after this. */
  whole: number
}

/** PortOne's five seconds; and a check ends within half a minute, whatever it meets. */
const usualLimits: CheckLimits = { late: portoneLimit, probe: 5200, whole: 28_000 }

/** Of an answer's body, in bytes. */
const bodyLimit = 65_536

/**
 * Asks an endpoint as PortOne does, one question after the other, and judges the answers. Talks to `url` and to nothing else.
 *
 * @param told Called after each question's answers.
 */
export async function runCheck(
  url: URL,
  about: AskedAbout,
  told: (question: Question, exchanges: Exchange[]) => void,
  limits: CheckLimits = usualLimits,
): Promise<CheckResult> {
  const startedAt = performance.now()
  const asked: CheckResult['asked'] = []
  const notAsked: Question[] = []
  for (const question of questions(about)) {
    const left = limits.whole - (performance.now() - startedAt)
    const unreachable = asked[0]?.exchanges[0]?.[1].end === 'failed'
    if (unreachable || left < limits.probe) {
      notAsked.push(question)
      continue
    }
    const exchanges = await Promise.all(
      question.requests.map(
        async ([id, request]): Promise<[ProbeId, Exchange]> => [
          id,
          await sendProbe(url, await request, { timeLimit: limits.probe, bodyLimit }),
        ],
      ),
    )
    told(
      question,
      exchanges.map(([, exchange]) => exchange),
    )
    asked.push({ question, exchanges })
  }
  const findings = judge({
    url,
    reasonField: about.wire.reasonField,
    limit: limits.late,
    exchanges: Object.fromEntries(asked.flatMap(({ exchanges }) => exchanges)),
  })
  return { findings, asked, notAsked, right: findings.every(({ rule }) => rules[rule].level !== 'fault') }
}
