import type { SimulateImpOptions } from 'imp-confirm/simulator'
import type { IdOf } from '../words/words.ts'

/** PortOne's script: which one, and whether it works; `null`: there is no `IMP` at all. */
export const scripts: Readonly<Record<IdOf<'scripts'>, SimulateImpOptions | null>> = {
  current: { script: 'current' },
  old: { script: 'old' },
  missing: null,
  'not-initialised': { script: 'current', initialised: false },
  throws: { script: 'old', faults: ['jquery-missing'] },
}
