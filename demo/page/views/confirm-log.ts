import type { ConfirmLogLine } from '../../shop/merchant-state.ts'
import { h } from '../dom.ts'
import type { Store } from '../state.ts'
import { t } from '../words/words.ts'

const time = (at: number) => new Date(at).toLocaleTimeString('en-GB')

const logLine = ({ at, merchantUid, amount, status, body, took }: ConfirmLogLine) =>
  h(
    'li',
    {},
    h('span', { class: `chip ${status === 200 ? 'yes' : 'no'}` }, String(status)),
    ` ${time(at)} · ${merchantUid || t('no-order')} · ${amount?.toLocaleString('ko-KR') ?? '–'}${t('won')} · ${took} ms`,
    body && h('code', {}, body),
  )

/** What PortOne asked the confirm endpoint, and what it was told. */
export function confirmLog(store: Store): HTMLElement {
  const log = h('ol', { class: 'log', id: 'confirm-log' })
  store.subscribe(({ merchant }) => {
    const lines = merchant?.log ?? []
    log.replaceChildren(
      ...(lines.length > 0 ? lines.map(logLine) : [h('li', { class: 'empty' }, t('nobody-has-asked-yet'))]),
    )
  })
  return log
}
