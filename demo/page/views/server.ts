import type { MerchantState } from '../../shop/merchant-state.ts'
import type { Backend } from '../backend.ts'
import { button, card, h } from '../dom.ts'
import { t } from '../words/words.ts'
import { confirmLog } from './confirm-log.ts'
import { copyButton } from './copy-button.ts'
import { numberField, selectField, textField, type ViewProps } from './fields.ts'

function shelves(merchant: MerchantState | null): HTMLElement[] {
  const shelf = (label: string, count: number | undefined, name: string) =>
    h('div', {}, h('dt', {}, label), h('dd', { 'data-shelf': name }, count === undefined ? '–' : String(count)))
  return [
    shelf(t('free'), merchant?.free, 'free'),
    shelf(t('held'), merchant?.held, 'held'),
    shelf(t('sold'), merchant?.sold, 'sold'),
  ]
}

/** The third column: the merchant's server, with its stock and its confirm endpoint. */
export function serverView(props: ViewProps, backend: Backend): HTMLElement {
  const { store, controller } = props
  const counts = h('dl', { class: 'shelves' })
  const gone = h('p', { class: 'said', hidden: true, role: 'alert' }, t('the-merchants-server-doesnt-answer'))
  const late = h('p', { class: 'note', hidden: true })
  const reason = textField(props, 'reason')
  store.subscribe(({ merchant, settings }) => {
    counts.replaceChildren(...shelves(merchant))
    gone.hidden = merchant !== null
    reason.hidden = settings.endpointMode !== 'refuse'
    late.hidden = !merchant?.lateApprovals
    late.textContent = t('late-approvals', { count: merchant?.lateApprovals ?? 0 })
  })
  return card('server', t('the-merchants-server'), [
    gone,
    counts,
    h(
      'div',
      { class: 'buttons' },
      button(t('another-customer-buys-all'), () => controller.merchant((shop) => shop.rival())),
      button(t('release-the-holds'), () => controller.merchant((shop) => shop.releaseHolds())),
    ),
    numberField(props, 'stock'),
    selectField(props, 'endpointMode'),
    reason,
    h('h3', {}, t('confirm-log')),
    confirmLog(store),
    late,
    h(
      'p',
      { class: 'note' },
      backend.where === 'node' ? t('a-real-node-server-on') : t('runs-inside-this-page-without'),
      backend.where === 'node' ? h('code', { class: 'address' }, backend.confirmUrl) : null,
      backend.where === 'node' ? copyButton(() => backend.confirmUrl, t('copy-the-confirm-address')) : null,
    ),
  ])
}
