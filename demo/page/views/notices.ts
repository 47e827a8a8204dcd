import { h } from '../dom.ts'
import type { Store } from '../state.ts'

/** What the page has to say at its top. */
export function noticesView(store: Store): HTMLElement {
  const box = h('div', { class: 'notices', role: 'alert', id: 'notices' })
  let shown: unknown
  store.subscribe(({ notices }) => {
    if (notices === shown) return
    shown = notices
    box.replaceChildren(...notices.map(({ tone, text }) => h('p', { class: tone }, text)))
  })
  return box
}
