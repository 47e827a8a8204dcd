import { settingChoices } from '../settings/setting-choices.ts'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import { type Named, t, words } from '../words/words.ts'
import { type ActionId, actionGroups } from './actions.ts'
import { product, won } from './product.ts'
import { nameOf, type ScenarioId, scenarios, settingsOf } from './scenarios.ts'

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
  const choices: Partial<Record<keyof Settings, Named>> = settingChoices
  const changed = (Object.keys(defaultSettings) as (keyof Settings)[]).filter(
    (name) => name !== 'action' && settings[name] !== defaultSettings[name],
  )
  return [
    t('step-press', { button: t('reset') }),
    ...changed.map((name) => {
      const value = settings[name]
      const called = choices[name]?.[String(value)]
      return t(called ? 'step-choose' : 'step-type', {
        name: t(words.settings[name]),
        value: called ? t(called) : String(value),
      })
    }),
    t('step-press', { button: t('pay-amount', { amount: won(product.price * settings.quantity) }) }),
    ...(action === 'hand' ? [] : [actionStep(action)]),
    t('step-expect', { outcome: nameOf(scenarios[id].expect) }),
  ]
}
