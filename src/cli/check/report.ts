import { docsLink } from '../../shared/docs-address.ts'
import { displayWidth } from '../terminal/display-width.ts'
import type { Language, Words } from '../terminal/language.ts'
import type { Paint } from '../terminal/paint.ts'
import { plainLine } from '../terminal/plain-line.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Exchange } from './exchange.ts'
import type { Finding } from './judge.ts'
import { type Rule, rules } from './rules.ts'
import type { CheckResult } from './run-check.ts'

/** How a report looks. */
export interface ReportStyle {
  language: Language
  paint: Paint
  columns: number
  /** The questions' lines were shown while they were asked: they aren't told again. */
  watched: boolean
}

const words = {
  seen: { ko: '확인한 내용', en: 'seen' },
  mend: { ko: '조치', en: 'do' },
  more: { ko: '문서', en: 'docs' },
  address: { ko: '주소', en: 'the address' },
  notAsked: {
    ko: '시간이 부족하거나 연결되지 않아 묻지 않은 것',
    en: 'Not asked, for want of time or of a connection',
  },
  right: {
    ko: '문제를 찾지 못했습니다. 실제 결제 전에 테스트 채널로도 확인해 주세요.',
    en: 'No fault found. Try a test channel, too, before the first real payment.',
  },
} as const satisfies Record<string, Words>

const faultsFound = (count: number): Words => ({
  ko: `고쳐야 할 문제 ${count}개`,
  en: `${count} fault${count === 1 ? '' : 's'} to mend`,
})

const noAnswer = { 'time-limit': '> 5 s', failed: '—', 'cut-off': '…', 'too-large': '…', complete: '' }

/** An answer in a few characters: `409`, `> 5 s`, `ECONNREFUSED`. */
const shortly = ({ status, end, failure }: Exchange): string => {
  if (failure) return failure.code
  return end === 'complete' ? `HTTP ${status}` : `${status === null ? '' : `HTTP ${status} `}${noAnswer[end]}`
}

/** The line of a question that was answered. */
export function questionLine(says: string, exchanges: readonly Exchange[], columns: number): string {
  const answer = [...new Set(exchanges.map(shortly))].join(' / ')
  const time = `${Math.max(...exchanges.map(({ milliseconds }) => milliseconds))} ms`
  const room = Math.max(4, columns - 4 - displayWidth(says) - displayWidth(answer) - 10)
  return `  ${says} ${'·'.repeat(room)} ${answer} ${time.padStart(8)}`
}

const levelOf = ({ rule }: Finding): number => (rules[rule].level === 'fault' ? 0 : 1)

/** A report to read. Pure. */
export function textReport(
  url: string,
  { findings, asked, notAsked, right }: CheckResult,
  style: ReportStyle,
): string[] {
  const { language, paint, columns, watched } = style
  const questionOf = (probe: string): string =>
    asked.find(({ exchanges }) => exchanges.some(([id]) => id === probe))?.question.says[language] ??
    words.address[language]
  const part = (name: Words, text: string) => wrap(`${name[language]}: ${text}`, columns, 4)
  const lines = [paint(plainLine(url), 'bold'), '']
  for (const { question, exchanges } of watched ? [] : asked)
    lines.push(
      questionLine(
        plainLine(question.says[language]),
        exchanges.map(([, exchange]) => exchange),
        columns,
      ),
    )
  if (!watched) lines.push('')
  const faultsFirst = [...findings].sort((one, other) => levelOf(one) - levelOf(other))
  for (const { rule: id, probe, seen } of faultsFirst) {
    const rule: Rule = rules[id]
    const [first = '', ...rest] = wrap(`${rule.says[language]} [${id}]`, columns - 2, 0)
    const isFault = rule.level === 'fault'
    lines.push(paint(`${isFault ? '✗' : '!'} ${first}`, isFault ? 'red' : 'yellow'))
    lines.push(...rest.map((line) => `  ${line}`))
    lines.push(...part(words.seen, `${plainLine(seen)} (${plainLine(questionOf(probe))})`))
    lines.push(...part(words.mend, rule.mend[language]))
    lines.push(...part(words.more, docsLink(language, 'endpoint-check', id)).map((line) => paint(line, 'dim')), '')
  }
  if (notAsked.length > 0)
    lines.push(
      ...wrap(
        `${words.notAsked[language]}: ${notAsked.map(({ says }) => plainLine(says[language])).join(', ')}`,
        columns,
      ),
      '',
    )
  const faults = findings.filter(({ rule }) => rules[rule].level === 'fault').length
  lines.push(
    paint(right ? `✓ ${words.right[language]}` : `✗ ${faultsFound(faults)[language]}`, right ? 'green' : 'red'),
  )
  return lines
}

/** The same for programs. Pure; texts in the language asked for, everything else the same in all. */
export function jsonReport(url: string, result: CheckResult, language: Language): string {
  return JSON.stringify(
    {
      url,
      right: result.right,
      findings: result.findings.map(({ rule, probe, seen }) => ({
        rule,
        level: rules[rule].level,
        probe,
        seen,
        says: rules[rule].says[language],
        mend: rules[rule].mend[language],
        docs: docsLink(language, 'endpoint-check', rule),
      })),
      asked: result.asked.flatMap(({ exchanges }) =>
        exchanges.map(([probe, { status, end, milliseconds, failure }]) => ({
          probe,
          status,
          end,
          milliseconds,
          ...(failure ? { failure } : {}),
        })),
      ),
      notAsked: result.notAsked.flatMap(({ requests }) => requests.map(([probe]) => probe)),
    },
    null,
    2,
  )
}
