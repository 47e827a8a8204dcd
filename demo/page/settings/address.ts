import type { Notice, PageState } from '../state.ts'
import { type ScenarioId, scenarios, settingsOf } from '../tables/scenarios.ts'
import { type Named, t } from '../words/words.ts'
import { settingChoices, settingRanges } from './setting-choices.ts'
import { defaultSettings, type Settings } from './settings.ts'

const names = Object.keys(defaultSettings) as (keyof Settings)[]

/** A setting as an address writes it, or `undefined` when it may not be that. */
function allowed(name: keyof Settings, text: string): string | number | undefined {
  const { [name]: choices }: Partial<Record<keyof Settings, Named>> = settingChoices
  if (choices) return Object.keys(choices).includes(text) ? text : undefined
  const { [name]: range }: Partial<Record<keyof Settings, { from: number; to: number }>> = settingRanges
  if (!range) return text.slice(0, 200)
  const number = /^\d+$/.test(text) ? Number(text) : -1
  return number >= range.from && number <= range.to ? number : undefined
}

const isScenario = (name: string): name is ScenarioId => Object.keys(scenarios).includes(name)

/** Reads the page's address; what isn't there is as the scenario has it, and what it can't follow is said, not ignored. */
export function readAddress(query: URLSearchParams): Pick<PageState, 'settings' | 'scenario' | 'notices'> {
  const named = query.get('scenario')
  const order = query.get('order')
  const scenario = named !== null && isScenario(named) ? named : null
  const settings: Record<keyof Settings, unknown> = settingsOf(scenario)
  // `pg=acme`
  const wrong: string[] = []
  for (const name of names) {
    const text = query.get(name)
    if (text === null) continue
    const value = allowed(name, text)
    if (value === undefined) wrong.push(`${name}=${text.slice(0, 40)}`)
    else settings[name] = value
  }
  const notices: Notice[] = []
  const short = (text: string) => text.slice(0, 60)
  const say = (tone: Notice['tone'], text: string) => notices.push({ tone, text })
  if (named !== null && !scenario) say('warn', t('no-such-scenario', { name: short(named) }))
  if (wrong.length > 0) say('warn', t('values-that-cant-be', { values: wrong.join(', ') }))
  if (order) say('info', t('goes-on-with-order', { order: short(order) }))
  return { settings: settings as Settings, scenario, notices }
}

/** The address follows what is set, so that it can be handed on: it says the scenario, and what differs from it. */
export function keepAddress({ settings, scenario }: PageState): void {
  const query = new URLSearchParams(location.search)
  const say = (name: string, value: string | null) => (value === null ? query.delete(name) : query.set(name, value))
  const base = settingsOf(scenario)
  say('scenario', scenario)
  for (const name of names) say(name, settings[name] === base[name] ? null : String(settings[name]))
  const search = query.size > 0 ? `?${query}` : ''
  if (search !== location.search)
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
}
