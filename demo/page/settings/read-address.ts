import type { Notice } from '../state.ts'
import { type ScenarioId, scenarios, settingsOf } from '../tables/scenarios.ts'
import { t } from '../words/words.ts'
import { readSettings } from './address.ts'
import type { Settings } from './settings.ts'

/** What an address says. */
export interface ReadAddress {
  settings: Settings
  scenario: ScenarioId | null
  /** What of it can't be followed, in words. */
  notices: Notice[]
}

const isScenario = (name: string): name is ScenarioId => Object.keys(scenarios).includes(name)

/** Reads the page's address; what it can't follow is said, not ignored. */
export function readAddress(query: URLSearchParams): ReadAddress {
  const named = query.get('scenario')
  const order = query.get('order')
  const scenario = named !== null && isScenario(named) ? named : null
  const { settings, wrong } = readSettings(query, settingsOf(scenario))
  const notices: Notice[] = []
  const short = (text: string) => text.slice(0, 60)
  const say = (tone: Notice['tone'], text: string) => notices.push({ tone, text })
  if (named !== null && !scenario) say('warn', t('no-such-scenario', { name: short(named) }))
  if (wrong.length > 0) say('warn', t('values-that-cant-be', { values: wrong.join(', ') }))
  if (order) say('info', t('goes-on-with-order', { order: short(order) }))
  return { settings, scenario, notices }
}
