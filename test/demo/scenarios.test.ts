// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { settingChoices, settingRanges } from '../../demo/page/settings/setting-choices.ts'
import { defaultSettings } from '../../demo/page/settings/settings.ts'
import { scenarioSteps } from '../../demo/page/tables/scenario-steps.ts'
import { nameOf, type Scenario, type ScenarioId, scenarios } from '../../demo/page/tables/scenarios.ts'
import texts from '../../demo/page/words/texts.json'
import words from '../../demo/page/words/words.json'
import type { DeclineDetail, PgErrorDetail } from '../../src/index.ts'

/** What a setting can't be, or `null`. */
function wrong(name: string, value: unknown): string | null {
  if (!(name in defaultSettings)) return `there is no setting ${name}`
  const { [name]: choices }: Readonly<Record<string, object>> = settingChoices
  if (choices) return Object.keys(choices).includes(String(value)) ? null : `${name} is one of ${Object.keys(choices)}`
  const { [name]: range }: Readonly<Record<string, { from: number; to: number }>> = settingRanges
  if (!range) return typeof value === 'string' ? null : `${name} is a text`
  return Number.isInteger(value) && Number(value) >= range.from && Number(value) <= range.to
    ? null
    : `${name} is a whole number from ${range.from} to ${range.to}`
}

/** A detail that is added to the SDK makes this a type error. */
const everyDetail = {
  limit: 1,
  balance: 1,
  'limit-or-balance': 1,
  expired: 1,
  stolen: 1,
  suspended: 1,
  installment: 1,
  password: 1,
  tries: 1,
  mismatch: 1,
  unregistered: 1,
  minor: 1,
  'phone-blocked': 1,
  issuer: 1,
  maintenance: 1,
  'in-progress': 1,
} satisfies Record<NonNullable<DeclineDetail | PgErrorDetail>, 1>

const all: [string, Scenario][] = Object.entries(scenarios)

describe('the scenarios of the QA page', () => {
  it.each(all)('%s sets what there is to set', (_, { settings }) =>
    expect(Object.entries(settings).map(([name, value]) => wrong(name, value))).toEqual(
      Object.keys(settings).map(() => null),
    ),
  )
  it.each(all)(
    '%s expects a status, with a code where it has one, and a detail only beside that',
    (_, { expect: { status, ...more } }) => {
      const alone = status === 'completed' || status === 'awaiting-deposit'
      const fields = status === 'failed' && 'detail' in more ? ['code', 'detail'] : ['code']
      expect(Object.keys(more)).toEqual(alone ? [] : fields)
    },
  )
  it.each(all)(
    '%s is told in steps: a step for each setting, and what it must come to',
    (id, { settings, expect: end }) => {
      const steps = scenarioSteps(id as ScenarioId)
      // Beside its settings: everything as it opens, Pay, and the outcome.
      expect(steps).toHaveLength(Object.keys(settings).length + 3)
      expect(steps.at(-1)).toContain(nameOf(end))
      expect(steps.join()).not.toMatch(/undefined|\{\w+\}/)
    },
  )
  it('show each detail of a failure', () => {
    const shown = all.flatMap(([, { expect }]) => ('detail' in expect ? [expect.detail] : []))
    expect([...new Set(shown)].sort()).toEqual(Object.keys(everyDetail).sort())
  })
  it('have names that differ, in both languages', () => {
    for (const language of [0, 1]) {
      const names = all.map(([, { name }]) => name[language])
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

it('every text of the page is there in Korean and in English, with the same values in it', () => {
  const every = [texts, ...Object.values(words)].flatMap((group) => Object.entries<string[]>(group))
  for (const [id, text] of every) {
    expect(text, id).toHaveLength(2)
    const [ko = '', en = ''] = text
    expect(
      [ko, en].every((one) => one.trim() !== ''),
      id,
    ).toBe(true)
    expect(ko.match(/\{\w+\}/g)?.sort(), id).toEqual(en.match(/\{\w+\}/g)?.sort())
  }
})
