import { h } from '../dom/h.ts'
import { say, t } from '../say.ts'
import { type Act, type ActId, acts } from '../tables/acts.ts'
import { faults } from '../tables/faults.ts'
import { type Desk, type Entry, selectField } from './fields.ts'

const list = Object.entries(acts) as [ActId, Act][]

/** The groups of acts, in words. */
const groups = () => ({
  customer: t('손님', 'The customer'),
  decline: t('카드사가 거절', 'The card company declines'),
  answer: t('포트원이 실패를 알림', 'PortOne reports a failure'),
  odd: t('이상한 답', 'Odd answers'),
  around: t('창 밖에서', 'Around the window'),
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
    h('legend', {}, t('손님이 하는 일', 'What happens in it')),
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
      ? t(
          `${window.payment.merchantUid} · ${window.payment.amount.toLocaleString('ko-KR')}원`,
          `${window.payment.merchantUid} · ${window.payment.amount.toLocaleString('ko-KR')} won`,
        )
      : run?.outcome?.status === 'refused'
        ? t('열지 않았습니다.', 'It was not opened.')
        : t('닫혀 있습니다. 쇼핑몰에서 결제하기를 누르면 열립니다.', 'Closed. Press Pay in the shop to open it.')
  })
  const automatic: Record<string, Entry[]> = { '': [['hand', t('직접 누르기', 'By hand')]] }
  for (const [id, { name, group }] of list)
    automatic[names[group]] = [...(automatic[names[group]] ?? []), [id, say(name)]]
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'window-title' },
    h('h2', { id: 'window-title' }, t('포트원 결제창', "PortOne's window")),
    frame,
    selectField(desk, 'act', t('창이 열리면', 'When it opens'), automatic),
    selectField(desk, 'delivery', t('결과 전달', 'Delivery'), {
      '': [
        ['callback', t('콜백', 'Callback')],
        ['redirect', t('리다이렉트 (m_redirect_url)', 'Redirect (m_redirect_url)')],
      ],
    }),
    selectField(desk, 'fault', t('포트원 스크립트의 결함', "A fault of PortOne's script"), {
      '': Object.entries(faults).map(([id, name]) => [id, say(name)]),
    }),
  )
}
