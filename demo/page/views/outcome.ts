import { customerMessage, type PayOutcome } from 'imp-confirm'
import { type Signal, signalNotes, signals } from 'imp-confirm/signals'
import { signalNotesKo } from '../../../scripts/signal-notes-ko.mjs'
import { card, h } from '../dom.ts'
import type { Store } from '../state.ts'
import { nameOf } from '../tables/scenarios.ts'
import { language, t, words } from '../words/words.ts'
import { copyButton } from './copy-button.ts'

/** Where the documentation's pages are: the site writes it when it takes this page in. Empty: this page stands alone. */
const root = document.querySelector<HTMLMetaElement>('meta[name="docs"]')?.content ?? ''

/** What a section of the documentation explains, with a link to it where there is one. */
const docsLink = (page: string, section: string, what: Node | string) =>
  root ? h('a', { href: `${root}${language}/${page}.html#${section}` }, what) : what

/** The row of the signal table that decided, with its note. */
function because(outcome: PayOutcome): HTMLElement {
  const id = 'because' in outcome ? outcome.because : undefined
  if (!id) {
    const why = outcome.status === 'refused' ? outcome.message : t('no-answer-of-portones-came')
    return h('p', { class: 'why', id: 'because' }, why)
  }
  const row = (signals as readonly Signal[]).find((signal) => signal.id === id)
  const note = language === 'ko' ? signalNotesKo[id] : signalNotes[id]
  const facts: [string, Node | string | (Node | string)[]][] = [
    [t('row'), docsLink('signals', id, h('code', {}, id))],
    [t('says'), prose(note?.says)],
    [t('source'), prose(note?.source)],
    [t('check'), prose(note?.check)],
  ]
  if (row?.when) facts.splice(1, 0, [t('speaks-of'), h('code', {}, row.when)])
  if (row?.marks) facts.splice(1, 0, [t('mark'), h('code', {}, row.marks.join(', '))])
  return h(
    'dl',
    { class: 'facts', id: 'because' },
    ...facts.flatMap(([term, what]) => [h('dt', {}, term), h('dd', {}, what)]),
  )
}

const json = (outcome: PayOutcome) =>
  JSON.stringify(outcome, (_, value) => (value instanceof Error ? String(value) : value), 2)

/** What a customer reads in each language: the endpoint's reason is the same in all. */
function messages(outcome: PayOutcome): HTMLElement[] {
  const [ko, en] = (['ko', 'en'] as const).map((locale) => customerMessage(outcome, { locale }))
  return [
    h('p', { lang: 'ko', class: 'message', id: 'message-ko' }, ko),
    ...(en === ko ? [] : [h('p', { lang: 'en', class: 'message', id: 'message-en' }, en)]),
  ]
}

/** A note's text; what stands in backticks is said as code. */
const prose = (text = '') => text.split('`').map((part, index) => (index % 2 ? h('code', {}, part) : part))

/** An outcome's name, with a link to its section. Those that worked out have none. */
const nameInDocs = (outcome: PayOutcome): Node | string =>
  'code' in outcome ? docsLink('errors', outcome.status, nameOf(outcome)) : nameOf(outcome)

/** What is shown of an outcome. Used by the return page too. */
export const outcomeParts = (outcome: PayOutcome, late: readonly PayOutcome[] = []): HTMLElement[] => [
  h('p', { class: `verdict ${outcome.status}`, id: 'outcome-name' }, nameInDocs(outcome)),
  h('p', {}, t(words.statuses[outcome.status])),
  h(
    'p',
    { class: 'chips' },
    h('span', { class: `chip ${outcome.money}` }, t(words.money[outcome.money])),
    h('span', { class: 'chip' }, t(words.confirm[outcome.confirm])),
  ),
  ...late.map((answer) => h('p', { class: 'note' }, h('code', {}, `onLateAnswer → ${nameOf(answer)}`))),
  h('h3', {}, t('what-the-customer-may-be')),
  ...messages(outcome),
  h('h3', {}, t('why-it-was-read-so')),
  because(outcome),
  h(
    'div',
    { class: 'code-block' },
    h('pre', { id: 'outcome-json', tabindex: 0, 'aria-label': t('the-outcome-as-json') }, json(outcome)),
    copyButton(() => json(outcome), t('copy-the-outcome')),
  ),
]

/** The typed outcome, and why it was read so. */
export function outcomeView(store: Store): HTMLElement {
  const parts = h('div', {})
  let shown: unknown
  store.subscribe(({ run, busy }) => {
    const key = run?.outcome ? `${run.startedAt} ${nameOf(run.outcome)} ${run.late.length}` : String(busy)
    if (key === shown) return
    shown = key
    parts.replaceChildren(
      ...(run?.outcome
        ? outcomeParts(run.outcome, run.late)
        : [h('p', { class: 'empty' }, busy ? t('waiting-for-the-answer') : t('no-outcome-yet'))]),
    )
  })
  return card('outcome', t('the-outcome'), [parts], { id: 'outcome' })
}
