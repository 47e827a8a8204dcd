import type { DeclineDetail, FailureCode, PayOutcome, PgErrorDetail, RefusalCode, UnknownCode } from 'imp-confirm'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import type { Words } from '../words/words.ts'
import data from './scenarios.json'

/** What a scenario must come to: a status, with its code where it has one. */
export type Expected =
  | { status: 'completed' | 'awaiting-deposit' }
  | { status: 'failed'; code: FailureCode; detail?: DeclineDetail | PgErrorDetail }
  | { status: 'refused'; code: RefusalCode }
  | { status: 'unknown'; code: UnknownCode }

/** A story to play, by one click or one link. */
export interface Scenario {
  name: Words
  settings: Partial<Settings>
  expect: Expected
}

/** The name of a scenario. */
export type ScenarioId = keyof typeof data

/** Every scenario, in the order of the checklist. A test holds the file to what settings and outcomes there are. */
export const scenarios = data as unknown as Readonly<Record<ScenarioId, Scenario>>

/** Everything as a scenario sets it; without one, as the page opens. */
export const settingsOf = (scenario: ScenarioId | null): Settings => ({
  ...defaultSettings,
  ...(scenario && scenarios[scenario].settings),
})

/** The address of a scenario, in the page's language. */
export const linkTo = (scenario: string): string =>
  `?${new URLSearchParams({ scenario, lang: document.documentElement.lang })}`

/** `failed / confirm-declined`, `failed / declined / limit`, or `completed`. */
export function nameOf(outcome: Expected | PayOutcome): string {
  const { status, code, detail } = { code: null, detail: null, ...outcome }
  return [status, code, detail].filter(Boolean).join(' / ')
}
