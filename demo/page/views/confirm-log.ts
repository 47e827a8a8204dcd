import type { ConfirmLogLine } from '../../shop/merchant-state.ts'
import { h } from '../dom/h.ts'
import { t } from '../say.ts'
import type { PageState } from '../state.ts'
import type { Store } from '../store.ts'

const time = (at: number) => new Date(at).toLocaleTimeString('en-GB')

const logLine = ({ at, merchantUid, amount, status, body, took }: ConfirmLogLine) =>
  h(
    'li',
    {},
    h('span', { class: `chip ${status === 200 ? 'yes' : 'no'}` }, String(status)),
    ` ${time(at)} · ${merchantUid || t('주문번호 없음', 'no order')} · ${amount ?? '–'}${t('원', ' won')} · ${took} ms`,
    body && h('code', {}, body),
  )

/** What PortOne asked the confirm endpoint, and what it was told. */
export function confirmLog(store: Store<PageState>): HTMLElement {
  const log = h('ol', { class: 'log', id: 'confirm-log' })
  store.follow(({ merchant }) => {
    const lines = merchant?.log ?? []
    log.replaceChildren(
      ...(lines.length > 0
        ? lines.map(logLine)
        : [h('li', { class: 'empty' }, t('아직 아무도 묻지 않았습니다.', 'Nobody has asked yet.'))]),
    )
  })
  return log
}

/** The same as a section of its own. */
export const confirmLogView = (store: Store<PageState>): HTMLElement =>
  h(
    'section',
    { class: 'card', 'aria-labelledby': 'log-title' },
    h('h2', { id: 'log-title' }, t('이 데모 서버의 confirm 기록', "This demo server's confirm log")),
    confirmLog(store),
  )
