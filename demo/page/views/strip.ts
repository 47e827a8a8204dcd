import { customerMessage } from 'imp-confirm'
import { h } from '../dom.ts'
import type { Store } from '../state.ts'
import { nameOf } from '../tables/scenarios.ts'
import { language, t, words } from '../words/words.ts'

/** The outcome in one line, always in sight; read out when it changes. */
export function stripView(store: Store): HTMLElement {
  const line = h('div', { class: 'strip', role: 'status', id: 'strip' })
  let shown = ''
  store.subscribe(({ run, busy, window }) => {
    const outcome = run?.outcome
    const key = outcome ? `${run.startedAt} ${nameOf(outcome)}` : `${busy} ${window !== null}`
    if (key === shown) return
    shown = key
    // Always there for screen readers, which don't hear of what appears together with its text.
    line.className = `strip ${outcome?.status ?? (busy ? 'waiting' : 'idle')}`
    line.replaceChildren(
      ...(outcome
        ? [
            h('strong', {}, nameOf(outcome)),
            h('span', { class: `chip ${outcome.money}` }, t(words.money[outcome.money])),
            h('span', { class: 'words' }, customerMessage(outcome, { locale: language })),
            h('a', { href: '#outcome' }, t('details')),
          ]
        : [h('span', {}, window ? t('portones-window-is-open') : busy ? t('waiting') : '')]),
    )
  })
  return line
}
