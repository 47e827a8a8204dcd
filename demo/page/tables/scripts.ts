import type { SimulateImpOptions } from 'imp-confirm/simulator'
import type { Words } from '../say.ts'
import { words } from '../words/words.ts'

/** A state of PortOne's script in the page. */
export interface ScriptState {
  name: Words
  /** Absent: there is no `IMP` at all. */
  simulate?: SimulateImpOptions
}

/** PortOne's script: which one, and whether it works. */
export const scripts = {
  current: { name: words.scripts.current, simulate: { script: 'current' } },
  old: { name: words.scripts.old, simulate: { script: 'old' } },
  missing: { name: words.scripts.missing },
  'not-initialised': {
    name: words.scripts['not-initialised'],
    simulate: { script: 'current', initialised: false },
  },
  throws: {
    name: words.scripts.throws,
    simulate: { script: 'old', faults: ['jquery-missing'] },
  },
} as const satisfies Record<string, ScriptState>

/** The name of a state of the script. */
export type ScriptId = keyof typeof scripts
