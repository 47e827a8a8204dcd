import { h } from '../dom.ts'
import { type ScenarioId, scenarios } from '../tables/scenarios.ts'
import { t } from '../words/words.ts'
import type { ViewProps } from './fields.ts'

/** The three stories to begin with. */
const stories = (): [ScenarioId, string][] => [
  ['sold-out', t('while-the-window-is-open')],
  ['in-stock', t('with-stock-it-is-held')],
  ['instagram-external', t('where-the-confirm-process-cant')],
]

/** What the page is, and where to begin. */
export function introView({ controller }: ViewProps): HTMLElement {
  return h(
    'section',
    { class: 'intro', 'aria-labelledby': 'intro-title' },
    h('h1', { id: 'intro-title' }, t('the-stock-checked-just-before')),
    h('p', { class: 'lead' }, t('click-through-portone-v1s-confirm')),
    h(
      'ul',
      { class: 'stories' },
      ...stories().map(([id, about], index) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              class: index === 0 ? 'story first' : 'story',
              'data-story': id,
              onclick: () => void controller.play(id),
            },
            h('strong', {}, `▶ ${t(scenarios[id].name)}`),
            h('span', {}, about),
          ),
        ),
      ),
    ),
  )
}
