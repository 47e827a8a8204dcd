import { readFileSync } from 'node:fs'
import type { DeclineDetail, PgErrorDetail } from '../../src/outcome/failure-code.ts'
import type { FailureCode } from '../../src/outcome/outcome.ts'

/** A message that PortOne or a PG emits, and what it means. */
export interface FailureFixture {
  /** Its group: every wrapper, each with a text of its own; wrappers seen in few places only; every code by documented texts, old and new. */
  of: 'grammar' | 'rareGrammar' | 'meanings'
  /** The text, verbatim. */
  text: string
  /** PortOne's `error_code` beside it. Absent: none. */
  errorCode?: string
  /** The PG that sent it, where the reading needs it. */
  provider?: string
  code: FailureCode
  /** Absent: neither a decline nor a PG's error that says why. */
  detail?: DeclineDetail | PgErrorDetail
  /** Absent: `'may-have-moved'`. */
  money?: 'not-moved'
  /** The PG's own code and message inside. Absent: none. */
  pg?: [code: string, message: string]
  source: string
}

/** One a line. */
const fixtures = readFileSync('test/outcome/failure-fixtures.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): FailureFixture => JSON.parse(line))

const group = (name: FailureFixture['of']) => fixtures.filter(({ of }) => of === name)

/** Every wrapper, each with a text of its own. */
export const grammar = group('grammar')

/** Wrappers seen in few places only. */
export const rareGrammar = group('rareGrammar')

/** Every code by documented texts, old and new. */
export const meanings = group('meanings')
