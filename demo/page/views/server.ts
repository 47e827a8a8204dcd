import type { MerchantState } from '../../shop/merchant-state.ts'
import type { Backend } from '../backend/backend.ts'
import { h } from '../dom/h.ts'
import { say, t } from '../say.ts'
import { behaviourNames } from '../tables/behaviour-names.ts'
import { confirmLog } from './confirm-log.ts'
import { copyButton } from './copy-button.ts'
import { type Desk, numberField, selectField, textField } from './fields.ts'

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
export function serverView(desk: Desk, backend: Backend): HTMLElement {
  const { store, controller } = desk
  const counts = h('dl', { class: 'shelves' })
  const gone = h('p', { class: 'said', hidden: true, role: 'alert' }, t('the-merchants-server-doesnt-answer'))
  const late = h('p', { class: 'note', hidden: true })
  const reason = textField(desk, 'reason', t('reason'))
  store.follow(({ merchant, settings }) => {
    counts.replaceChildren(...shelves(merchant))
    gone.hidden = merchant !== null
    reason.hidden = settings.behaviour !== 'refuse'
    late.hidden = !merchant?.lateApprovals
    late.textContent = t('late-approvals', { count: merchant?.lateApprovals ?? 0 })
  })
  const button = (label: string, act: () => unknown) => h('button', { type: 'button', onclick: act }, label)
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'server-title' },
    h('h2', { id: 'server-title' }, t('the-merchants-server')),
    gone,
    counts,
    h(
      'div',
      { class: 'buttons' },
      button(t('another-customer-buys-all'), () => controller.merchant((shop) => shop.rival())),
      button(t('release-the-holds'), () => controller.merchant((shop) => shop.releaseHolds())),
    ),
    numberField(desk, 'stock', t('set-the-stock'), { from: 0, to: 999 }),
    selectField(desk, 'behaviour', t('the-confirm-endpoint'), {
      '': Object.entries(behaviourNames).map(([id, name]) => [id, say(name)]),
    }),
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
  )
}
