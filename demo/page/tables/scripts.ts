import type { SimulateImpOptions } from 'imp-confirm/simulator'

/** A state of PortOne's script in the page. */
export interface ScriptState {
  /** Absent: there is no `IMP` at all. */
  simulate?: SimulateImpOptions
}

/** PortOne's script: which one, and whether it works. */
export const scripts = {
  current: { simulate: { script: 'current' } },
  old: { simulate: { script: 'old' } },
  missing: {},
  'not-initialised': { simulate: { script: 'current', initialised: false } },
  throws: { simulate: { script: 'old', faults: ['jquery-missing'] } },
} as const satisfies Record<string, ScriptState>

/** The name of a state of the script. */
export type ScriptId = keyof typeof scripts
