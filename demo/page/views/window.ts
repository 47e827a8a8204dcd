import { button, card, h } from '../dom.ts'
import { type ActionId, actionGroups } from '../tables/actions.ts'
import { type Named, t, words } from '../words/words.ts'
import { selectField, type ViewProps } from './fields.ts'

type Group = keyof typeof actionGroups

const idsOf = (group: Group) => Object.keys(actionGroups[group]) as ActionId[]

/** The second column: PortOne's window, in the reader's hands. */
export function windowView(props: ViewProps): HTMLElement {
  const { store, controller } = props
  const perform = (id: ActionId) =>
    button(t(words.actions[id]), () => controller.perform(id), {
      class: id === 'approve' ? 'primary' : '',
      'data-action': id,
    })
  const buttons = (group: Group) => h('div', { class: 'buttons' }, ...idsOf(group).map(perform))
  const names = words.actionGroups
  const order = h('p', { class: 'order' })
  const controls = h(
    'fieldset',
    { disabled: true },
    h('legend', {}, t('what-happens-in-it')),
    buttons('customer'),
    ...(['decline', 'answer', 'odd', 'around'] as const).map((group) =>
      h('details', {}, h('summary', {}, t(names[group])), buttons(group)),
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
  const automatic: Record<string, Named> = { '': words.inHand }
  for (const group of Object.keys(names) as Group[])
    automatic[t(names[group])] = Object.fromEntries(idsOf(group).map((id) => [id, words.actions[id]]))
  return card('window', t('portones-window'), [
    frame,
    selectField(props, 'action', automatic),
    selectField(props, 'delivery'),
    selectField(props, 'fault'),
  ])
}
