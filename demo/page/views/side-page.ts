import { h } from '../dom.ts'
import { language } from '../words/words.ts'

/** Draws one of the pages beside the QA page: the shop's return page, the card company's. */
export function sidePage(title: string, heading: string, ...children: readonly Node[]): void {
  document.documentElement.lang = language
  document.title = title
  document.getElementById('app')?.append(h('main', { class: 'page narrow' }, h('h1', {}, heading), ...children))
}
