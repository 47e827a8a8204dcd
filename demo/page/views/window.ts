import { button } from '../dom/button.ts'
import { h } from '../dom/h.ts'
import { t } from '../t.ts'
import { type ActionId, actionGroups } from '../tables/actions.ts'
import { words } from '../words/words.ts'
import { type Entry, entriesOf } from './entries-of.ts'
import { selectField, type ViewProps } from './fields.ts'

type Group = keyof typeof actionGroups

const idsOf = (group: Group) => Object.keys(actionGroups[group]) as ActionId[]

/** The groups of actions, in words. */
const groups = (): Readonly<Record<Group, string>> => ({
  customer: t('the-customer'),
  decline: t('the-card-company-declines'),
  answer: t('portone-reports-a-failure'),
  odd: t('odd-answers'),
  around: t('around-the-window'),
})

/** The second column: PortOne's window, in the reader's hands. */
export function windowView(props: ViewProps): HTMLElement {
  const { store, controller } = props
  const perform = (id: ActionId) =>
    button(t(words.actions[id]), () => controller.perform(id), {
      class: id === 'approve' ? 'primary' : '',
      'data-action': id,
    })
  const buttons = (group: Group) => h('div', { class: 'buttons' }, ...idsOf(group).map(perform))
  const names = groups()
  const order = h('p', { class: 'order' })
  const controls = h(
    'fieldset',
    { disabled: true },
    h('legend', {}, t('what-happens-in-it')),
    buttons('customer'),
    ...(['decline', 'answer', 'odd', 'around'] as const).map((group) =>
      h('details', {}, h('summary', {}, names[group]), buttons(group)),
    ),
  )
  const frame = h(
    'div',
    { class: 'window' },
    h('p', { class: 'bar', 'aria-hidden': 'true' }, 'PortOne · simulator'),
    order,
    controls,
  )
  store.subscribe(({ window, run, settings }) => {
    const busy = window !== null
    // On a phone it is below the shop.
    if (busy && controls.disabled && settings.action === 'hand')
      setTimeout(() => frame.scrollIntoView({ block: 'nearest' }))
    controls.disabled = !busy
    frame.classList.toggle('open', busy)
    order.textContent = window
      ? t('order-and-amount', {
          order: window.payment.merchantUid,
          amount: window.payment.amount.toLocaleString('ko-KR'),
        })
      : run?.outcome?.status === 'refused'
        ? t('it-was-not-opened')
        : t('closed-press-pay-in-the')
  })
  const automatic: Record<string, Entry[]> = { '': [['hand', t('by-hand')]] }
  for (const group of Object.keys(names) as Group[])
    automatic[names[group]] = idsOf(group).map((id) => [id, t(words.actions[id])])
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'window-title' },
    h('h2', { id: 'window-title' }, t('portones-window')),
    frame,
    selectField(props, 'action', t('when-it-opens'), automatic),
    selectField(props, 'delivery', t('delivery'), {
      '': [
        ['callback', t('callback')],
        ['redirect', t('redirect-m_redirect_url')],
      ],
    }),
    selectField(props, 'fault', t('a-fault-of-portones-script'), { '': entriesOf(words.faults) }),
  )
}
