import { exportedMarks, marksCount, toCsv } from '../code/export-marks.ts'
import { button, card, h } from '../dom.ts'
import { linkTo, nameOf, type ScenarioId, scenarios } from '../tables/scenarios.ts'
import { t } from '../words/words.ts'
import { copyButton } from './copy-button.ts'
import type { ViewProps } from './fields.ts'

const ids = Object.keys(scenarios) as ScenarioId[]

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  h('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

function row({ store, controller }: ViewProps, id: ScenarioId): HTMLElement {
  const { name, expect } = scenarios[id]
  const mark = h('span', { class: 'mark', 'data-mark': id })
  const item = h(
    'li',
    { 'data-scenario': id },
    mark,
    h('a', { href: linkTo(id), class: 'name' }, t(name)),
    h('code', {}, nameOf(expect)),
    h(
      'span',
      { class: 'row-buttons' },
      button(t('play'), () => controller.play(id), {
        class: 'small',
        'aria-label': t('play-scenario', { name: t(name) }),
      }),
      copyButton(() => new URL(linkTo(id), location.href).href, t('copy-link')),
    ),
  )
  store.subscribe(({ marks, scenario }) => {
    const made = marks[id]
    const state = made ? (made.passed ? 'passed' : 'failed') : 'none'
    item.classList.toggle('current', scenario === id)
    if (mark.dataset.state === `${state} ${made?.at}`) return
    mark.dataset.state = `${state} ${made?.at}`
    mark.className = `mark ${state}`
    mark.replaceChildren(
      h('span', { 'aria-hidden': 'true' }, made ? (made.passed ? '✓' : '✗') : '·'),
      h('span', { class: 'sr' }, made ? (made.passed ? t('passed') : t('failed')) : t('not-played')),
      made && !made.passed ? h('span', { class: 'got' }, made.got) : '',
    )
  })
  return item
}

/** Every scenario, with its mark. */
export function checklistView(props: ViewProps): HTMLElement {
  const { store, playlist } = props
  const count = h('p', { class: 'count', role: 'status' })
  const playAll = () => (store.get().queue.length > 0 ? playlist.stop() : void playlist.play(ids))
  const all = button('', playAll, { class: 'primary', id: 'play-all' })
  store.subscribe(({ marks, queue }) => {
    const text = marksCount(marks)
    if (count.textContent !== text) count.textContent = text
    all.textContent = queue.length > 0 ? t('stop') : t('play-all')
  })
  const rows = () => exportedMarks(store.get().marks)
  const toolbar = [
    all,
    button(t('download-json'), () =>
      download('imp-confirm-qa.json', 'application/json', `${JSON.stringify(rows(), null, 2)}\n`),
    ),
    button(t('download-csv'), () => download('imp-confirm-qa.csv', 'text/csv', toCsv(rows()))),
    button(t('print-the-protocol'), () => print()),
    button(t('clear-the-marks'), props.marks.clear),
    count,
  ]
  const list = h('ul', { class: 'scenarios' }, ...ids.map((id) => row(props, id)))
  return card('checklist', t('the-checklist'), [h('div', { class: 'toolbar' }, ...toolbar), list], { id: 'checklist' })
}
