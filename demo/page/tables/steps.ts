import type { SimulatorStep } from 'imp-confirm/simulator'
import type { words } from '../words/words.ts'
import data from './steps.json'

/** A column of the sequence diagram. */
export type Lane = keyof typeof words.lanes

/** How each step of the simulator is drawn, from which column to which; `null`: not at all. */
export const steps = data satisfies Record<SimulatorStep, unknown> as unknown as Readonly<
  Record<SimulatorStep, readonly [from: Lane, to: Lane] | null>
>
