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
    shelf(t('남음', 'Free'), merchant?.free, 'free'),
    shelf(t('잡아 둠', 'Held'), merchant?.held, 'held'),
    shelf(t('팔림', 'Sold'), merchant?.sold, 'sold'),
  ]
}

/** The third column: the merchant's server, with its stock and its confirm endpoint. */
export function serverView(desk: Desk, backend: Backend): HTMLElement {
  const { store, controller } = desk
  const counts = h('dl', { class: 'shelves' })
  const gone = h(
    'p',
    { class: 'said', hidden: true, role: 'alert' },
    t(
      '상점 서버가 답하지 않습니다. npm start가 아직 돌고 있나요?',
      "The merchant's server doesn't answer. Is npm start still running?",
    ),
  )
  const late = h('p', { class: 'note', hidden: true })
  const reason = textField(desk, 'reason', t('거절 사유', 'Reason'))
  store.follow(({ merchant, settings }) => {
    counts.replaceChildren(...shelves(merchant))
    gone.hidden = merchant !== null
    reason.hidden = settings.behaviour !== 'refuse'
    late.hidden = !merchant?.lateApprovals
    late.textContent = t(
      `늦은 승인 ${merchant?.lateApprovals ?? 0}건: 잡아 둔 재고를 돌려놓았습니다.`,
      `${merchant?.lateApprovals ?? 0} approval(s) came too late; their stock was given back.`,
    )
  })
  const button = (label: string, act: () => unknown) => h('button', { type: 'button', onclick: act }, label)
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'server-title' },
    h('h2', { id: 'server-title' }, t('상점 서버', "The merchant's server")),
    gone,
    counts,
    h(
      'div',
      { class: 'buttons' },
      button(t('다른 손님이 모두 사 감', 'Another customer buys all'), () =>
        controller.merchant((shop) => shop.rival()),
      ),
      button(t('잡아 둔 재고 풀기', 'Release the holds'), () => controller.merchant((shop) => shop.releaseHolds())),
    ),
    numberField(desk, 'stock', t('재고 채우기', 'Set the stock'), { from: 0, to: 999 }),
    selectField(desk, 'behaviour', t('confirm 엔드포인트', 'The confirm endpoint'), {
      '': Object.entries(behaviourNames).map(([id, name]) => [id, say(name)]),
    }),
    reason,
    h('h3', {}, t('confirm 기록', 'Confirm log')),
    confirmLog(store),
    late,
    h(
      'p',
      { class: 'note' },
      backend.where === 'node'
        ? t('이 컴퓨터의 실제 Node 서버입니다. ', 'A real Node server on this machine. ')
        : t('서버 없이 이 페이지 안에서 돕니다. ', 'Runs inside this page, without a server. '),
      backend.where === 'node' ? h('code', { class: 'address' }, backend.confirmUrl) : null,
      backend.where === 'node'
        ? copyButton(() => backend.confirmUrl, t('confirm 주소 복사', 'Copy the confirm address'))
        : null,
    ),
  )
}
