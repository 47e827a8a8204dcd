import { type Scenario, type ScenarioId, scenarios } from '../tables/scenarios.ts'
import { defaultSettings, type Settings } from './settings.ts'

/** Everything as a scenario sets it; without one, as the page opens. */
export const settingsOf = (scenario: ScenarioId | null): Settings => ({
  ...defaultSettings,
  ...(scenario ? (scenarios[scenario] as Scenario).settings : {}),
})
