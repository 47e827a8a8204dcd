import type { Run } from '../state.ts'
import type { ScenarioId } from '../tables/scenarios.ts'

/** A payment that begins now. */
export const newRun = (scenario: ScenarioId | null, merchantUid = ''): Run => ({
  scenario,
  query: location.search,
  merchantUid,
  startedAt: Date.now(),
  trace: [],
  outcome: null,
  late: [],
})
