import { h } from '../dom/h.ts'
import { say, t } from '../say.ts'
import { type Act, type ActId, acts } from '../tables/acts.ts'
import { faults } from '../tables/faults.ts'
import { type Desk, type Entry, selectField } from './fields.ts'

const list = Object.entries(acts) as [ActId, Act][]

/** The groups of acts, in words. */
const groups = () => ({
  customer: t('the-customer'),
  decline: t('the-card-company-declines'),
  answer: t('portone-reports-a-failure'),
  odd: t('odd-answers'),
  around: t('around-the-window'),
})

/** The second column: PortOne's window, in the reader's hands. */
export function windowView(desk: Desk): HTMLElement {
  const { store, controller } = desk
  const buttons = (group: Act['group']) =>
    list
      .filter(([, act]) => act.group === group)
      .map(([id, { name }]) =>
        h(
          'button',
          {
            type: 'button',
            class: id === 'approve' ? 'primary' : '',
            'data-act': id,
            onclick: () => controller.act(id),
          },
          say(name),
        ),
      )
  const names = groups()
  const order = h('p', { class: 'order' })
  const hands = h(
    'fieldset',
    { disabled: true },
    h('legend', {}, t('what-happens-in-it')),
    h('div', { class: 'buttons' }, ...buttons('customer')),
    ...(['decline', 'answer', 'odd', 'around'] as const).map((group) =>
      h('details', {}, h('summary', {}, names[group]), h('div', { class: 'buttons' }, ...buttons(group))),
    ),
  )
  const frame = h(
    'div',
    { class: 'window' },
    h('p', { class: 'bar', 'aria-hidden': 'true' }, 'PortOne · simulator'),
    order,
    hands,
  )
  store.follow(({ window, run, settings }) => {
    const busy = window !== null
    // On a phone it is below the shop.
    if (busy && hands.disabled && settings.act === 'hand') setTimeout(() => frame.scrollIntoView({ block: 'nearest' }))
    hands.disabled = !busy
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
  for (const [id, { name, group }] of list)
    automatic[names[group]] = [...(automatic[names[group]] ?? []), [id, say(name)]]
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'window-title' },
    h('h2', { id: 'window-title' }, t('portones-window')),
    frame,
    selectField(desk, 'act', t('when-it-opens'), automatic),
    selectField(desk, 'delivery', t('delivery'), {
      '': [
        ['callback', t('callback')],
        ['redirect', t('redirect-m_redirect_url')],
      ],
    }),
    selectField(desk, 'fault', t('a-fault-of-portones-script'), {
      '': Object.entries(faults).map(([id, name]) => [id, say(name)]),
    }),
  )
}
