import type { PayOutcome } from 'imp-confirm'
import type { SimulatorEvent } from 'imp-confirm/simulator'
import { nameOf } from '../tables/scenarios.ts'
import { type Lane, steps } from '../tables/steps.ts'
import { type Words, words } from '../words/words.ts'

/** A line of the sequence diagram. Plain data. */
export interface TraceStep {
  from: Lane
  to: Lane
  label: Words
  /** In milliseconds since the epoch. */
  at: number
  /** What was said. Absent when the label says it all. */
  detail?: unknown
  tone?: 'yes' | 'no' | 'end'
}

/** A step of the simulator as the diagram draws it; `null` for what it leaves out. */
export function traceOf({ step, at, detail }: SimulatorEvent): TraceStep | null {
  const drawn = steps[step]
  if (!drawn || step === 'prepare') return null
  const [from, to] = drawn
  const line: TraceStep = { at, from, to, label: words.steps[step] }
  if (detail !== undefined) line.detail = detail
  if (step === 'confirm-response') line.tone = (detail as { approved?: boolean }).approved ? 'yes' : 'no'
  if (step === 'approved') line.tone = 'yes'
  if (step === 'declined' || step === 'lost' || step === 'popup-blocked') line.tone = 'no'
  return line
}

/** The end of the story: what the SDK made of it. */
export function outcomeStep(outcome: PayOutcome, at: number, late = false): TraceStep {
  const text = nameOf(outcome)
  return {
    at,
    from: 'browser',
    to: 'browser',
    label: late ? [`onLateAnswer: ${text}`, `onLateAnswer: ${text}`] : [`결과: ${text}`, `Outcome: ${text}`],
    tone: 'end',
  }
}
