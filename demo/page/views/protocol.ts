import { version } from '../../../package.json'
import { type ExportedMark, exportedMarks, marksCount } from '../code/export-marks.ts'
import { h, table } from '../dom.ts'
import type { Store } from '../state.ts'
import { pgChoices, pgRequest, pgText } from '../tables/pg-choices.ts'
import { scenarios, settingsOf } from '../tables/scenarios.ts'
import { t, words } from '../words/words.ts'

const pgName = (id: string) => {
  const choice = pgChoices.find((one) => one.id === id)
  return choice ? t(pgText(choice)) : id
}

const isoMinutes = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ')

function row({ scenario, expected, got, result, at }: ExportedMark): HTMLElement {
  const settings = settingsOf(scenario)
  const { pg, device, script } = settings
  const cells = [
    t(scenarios[scenario].name),
    [pgName(pg), pgRequest(settings).channelKey].filter(Boolean).join(' '),
    t(words.devices[device]),
    t(words.scripts[script]),
    expected,
    got,
    t(result === 'not played' ? 'not-played' : result),
    at && isoMinutes(Date.parse(at)),
    // Remarks: for the tester's pen.
    '',
  ]
  return h('tr', {}, ...cells.map((text) => h('td', {}, text)))
}

/** What a run came to, on paper: only printing shows it. */
export function protocolView(store: Store): HTMLElement {
  const facts = h('dl', {})
  const body = h('tbody', {})
  const signed = [t('tester'), t('signature')].map((name) => h('p', { class: 'line' }, name))
  const columns = (['scenario', 'pg', 'device', 'script', 'expected', 'got', 'result', 'at', 'remarks'] as const).map(
    (name) => t(`protocol-${name}`),
  )
  // Drawn when it is wanted: the marks are what they are then, by whatever way it was asked for.
  addEventListener('beforeprint', () => {
    const { marks } = store.get()
    const { width, height } = screen
    const said: [string, string][] = [
      [t('printed-at'), `${isoMinutes(Date.now())} UTC`],
      ['imp-confirm', version],
      [t('page'), location.origin + location.pathname],
      [t('browser'), navigator.userAgent],
      [t('screen'), `${width} × ${height}`],
      [t('marks'), marksCount(marks)],
    ]
    facts.replaceChildren(...said.flatMap(([term, what]) => [h('dt', {}, term), h('dd', {}, what)]))
    body.replaceChildren(...exportedMarks(marks).map(row))
  })
  return h(
    'section',
    { class: 'protocol', id: 'protocol' },
    h('h2', {}, t('protocol')),
    facts,
    table(columns, body),
    ...signed,
  )
}
