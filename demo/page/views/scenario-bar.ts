import { h } from '../dom/h.ts'
import { isAsWritten } from '../marks.ts'
import { nameOf } from '../run/expected.ts'
import { say, t } from '../say.ts'
import { scenarios } from '../tables/scenarios.ts'
import { copyButton } from './copy-button.ts'
import type { Desk } from './fields.ts'

/** The scenario that is set, such as by a link: what it must come to, and the button that plays it. */
export function scenarioBar({ store, controller }: Desk): HTMLElement {
  const name = h('strong', {})
  const expected = h('code', {})
  const changed = h('span', { class: 'chip may-have-moved' }, t('settings-changed'))
  const play = h('button', {
    type: 'button',
    class: 'small',
    onclick: () => {
      const { scenario } = store.get()
      if (scenario && isAsWritten(store.get())) void controller.play(scenario)
      else controller.pay()
    },
  })
  play.textContent = t('play-this-scenario')
  const bar = h(
    'div',
    { class: 'scenario-bar', id: 'scenario' },
    h('span', { class: 'note' }, t('scenario')),
    name,
    expected,
    changed,
    play,
    copyButton(() => location.href, t('copy-a-link-to-this')),
  )
  store.follow((state) => {
    const { scenario } = state
    bar.hidden = scenario === null
    if (!scenario) return
    name.textContent = say(scenarios[scenario].name)
    expected.textContent = nameOf(scenarios[scenario].expect)
    changed.hidden = isAsWritten(state)
  })
  return bar
}
