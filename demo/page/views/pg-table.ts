import { pgSupport } from 'imp-confirm'
import { button, card, h, table } from '../dom.ts'
import { channels, pgChoices } from '../tables/pg-choices.ts'
import { language, t, words } from '../words/words.ts'
import type { ViewProps } from './fields.ts'

/** Every PG by both names, with what `pgSupport` says of it. */
export function pgTableView({ controller }: ViewProps): HTMLElement {
  const choose = (pg: string) => {
    controller.change({ pg })
    document.getElementById('shop-title')?.scrollIntoView()
    document.querySelector<HTMLSelectElement>('select[name=pg]')?.focus()
  }
  const rows = pgChoices.map(({ id, name: [ko, en], request }) => {
    const { verdict, message } = pgSupport(request, { channels })
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('span', { lang: 'ko' }, ko), h('span', { lang: 'en', class: 'en' }, en)),
      h(
        'td',
        {},
        h('code', {}, String(request.pg ?? request.channelKey ?? '–')),
        ' ',
        h('code', {}, request.pay_method ?? ''),
      ),
      h('td', {}, h('span', { class: `chip ${verdict}` }, t(words.verdicts[verdict]))),
      h('td', { class: 'message' }, language === 'en' ? message : t(words.verdictReasons[verdict])),
      h(
        'td',
        {},
        button(t('choose'), () => choose(id), { class: 'small', 'aria-label': t('choose-pg', { name: t([ko, en]) }) }),
      ),
    )
  })
  const head = [t('pg'), t('pg-pay_method'), t('verdict'), t('why'), t('choose')]
  const scroll = { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'pg-title' }
  return card('pg', t('what-each-pg-can-do'), [
    h(
      'details',
      { id: 'pg-table' },
      h('summary', {}, t('every-pg-of-the-faq')),
      h('div', scroll, table(head, h('tbody', {}, ...rows))),
    ),
  ])
}
