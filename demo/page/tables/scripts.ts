import type { SimulateImpOptions } from 'imp-confirm/simulator'
import type { Words } from '../say.ts'

/** A state of PortOne's script in the page. */
export interface ScriptState {
  name: Words
  /** Absent: there is no `IMP` at all. */
  simulate?: SimulateImpOptions
}

/** PortOne's script: which one, and whether it works. */
export const scripts = {
  current: { name: ['현재 (v1 1.28.12)', 'Current (v1 1.28.12)'], simulate: { script: 'current' } },
  old: { name: ['구버전 (1.2.0)', 'Old (1.2.0)'], simulate: { script: 'old' } },
  missing: { name: ['불러오지 않음', 'Not loaded'] },
  'not-initialised': {
    name: ['IMP.init을 부르지 않음', 'IMP.init not called'],
    simulate: { script: 'current', initialised: false },
  },
  throws: {
    name: ['예외를 던짐 (1.2.0에 jQuery 없음)', 'Throws (1.2.0 without jQuery)'],
    simulate: { script: 'old', faults: ['jquery-missing'] },
  },
} as const satisfies Record<string, ScriptState>

/** The name of a state of the script. */
export type ScriptId = keyof typeof scripts
