import { button, h } from '../dom.ts'
import { isAsWritten } from '../marks.ts'
import { scenarioSteps } from '../tables/scenario-steps.ts'
import { nameOf, scenarios } from '../tables/scenarios.ts'
import { t } from '../words/words.ts'
import { copyButton } from './copy-button.ts'
import type { ViewProps } from './fields.ts'

/** The scenario that is set, such as by a link: what it must come to, and the button that plays it. */
export function scenarioBar({ store, controller }: ViewProps): HTMLElement {
  const name = h('strong', {})
  const expected = h('code', {})
  const changed = h('span', { class: 'chip may-have-moved' }, t('settings-changed'))
  const onPlay = () => {
    const { scenario } = store.get()
    return scenario && isAsWritten(store.get()) ? controller.play(scenario) : controller.pay()
  }
  const play = button(t('play-this-scenario'), onPlay, { class: 'small' })
  const steps = h('ol', { id: 'steps' })
  let shown: string | null = null
  const bar = h(
    'div',
    { class: 'scenario-bar', id: 'scenario' },
    h('span', { class: 'note' }, t('scenario')),
    name,
    expected,
    changed,
    play,
    copyButton(() => location.href, t('copy-a-link-to-this')),
    h('details', { class: 'steps' }, h('summary', {}, t('by-hand-steps')), steps),
  )
  store.subscribe((state) => {
    const { scenario } = state
    bar.hidden = scenario === null
    if (!scenario) return
    name.textContent = t(scenarios[scenario].name)
    expected.textContent = nameOf(scenarios[scenario].expect)
    changed.hidden = isAsWritten(state)
    if (shown === scenario) return
    shown = scenario
    steps.replaceChildren(...scenarioSteps(scenario).map((step) => h('li', {}, step)))
  })
  return bar
}
