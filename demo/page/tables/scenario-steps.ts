import { defaultSettings, type Settings } from '../settings/settings.ts'
import { t, type Words, words } from '../words/words.ts'
import { type ActionId, actionGroups } from './actions.ts'
import { pgChoices, pgText } from './pg-choices.ts'
import { product } from './product.ts'
import { nameOf, type ScenarioId, scenarios, settingsOf } from './scenarios.ts'

/** What the values of a setting are called, where they have names. */
const names: { readonly [Name in keyof Settings]?: Readonly<Record<string, Words>> } = {
  pg: Object.fromEntries(pgChoices.map((choice) => [choice.id, pgText(choice)])),
  device: words.devices,
  fallback: words.fallbacks,
  endpointMode: words.endpointModes,
  script: words.scripts,
  delivery: words.deliveries,
  call: words.mistakes,
  vouch: words.vouching,
  fault: words.faults,
}

const groupOf = (action: ActionId) =>
  (Object.keys(actionGroups) as (keyof typeof actionGroups)[]).find((group) => action in actionGroups[group])

function actionStep(action: ActionId): string {
  const button = t(words.actions[action])
  const group = groupOf(action)
  return group && group !== 'customer'
    ? t('step-action-in', { group: t(words.actionGroups[group]), button })
    : t('step-action', { button })
}

/** A scenario in words, to follow by hand on the page: made of its settings, by the names that the page shows. */
export function scenarioSteps(id: ScenarioId): string[] {
  const settings = settingsOf(id)
  const { action } = settings
  const changed = (Object.keys(defaultSettings) as (keyof Settings)[]).filter(
    (name) => name !== 'action' && settings[name] !== defaultSettings[name],
  )
  const amount = `${(product.price * settings.quantity).toLocaleString('ko-KR')}${t('won')}`
  return [
    t('step-press', { button: t('reset') }),
    ...changed.map((name) => {
      const value = settings[name]
      const called = names[name]?.[String(value)]
      return t(called ? 'step-choose' : 'step-type', {
        name: t(words.settings[name]),
        value: called ? t(called) : String(value),
      })
    }),
    t('step-press', { button: t('pay-amount', { amount }) }),
    ...(action === 'hand' ? [] : [actionStep(action)]),
    t('step-expect', { outcome: nameOf(scenarios[id].expect) }),
  ]
}
