import type { PayOutcome } from 'imp-confirm'
import type { SimulatorEvent, SimulatorStep } from 'imp-confirm/simulator'
import { nameOf } from '../tables/scenarios.ts'
import data from '../tables/steps.json'
import { type IdOf, type Words, words } from '../words/words.ts'

/** A column of the sequence diagram. */
export type Lane = IdOf<'lanes'>

/** How each step of the simulator is drawn, from which column to which; `null`: not at all. */
const steps = data satisfies Record<SimulatorStep, unknown> as unknown as Readonly<
  Record<SimulatorStep, readonly [from: Lane, to: Lane] | null>
>

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
export function outcomeStep(outcome: PayOutcome, late = false): TraceStep {
  const text = nameOf(outcome)
  return {
    at: Date.now(),
    from: 'browser',
    to: 'browser',
    label: late ? [`onLateAnswer: ${text}`, `onLateAnswer: ${text}`] : [`결과: ${text}`, `Outcome: ${text}`],
    tone: 'end',
  }
}
