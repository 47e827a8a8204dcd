import { h } from '../dom.ts'

/** A table under its columns' names. */
export const table = (columns: readonly string[], body: HTMLTableSectionElement): HTMLTableElement =>
  h('table', {}, h('thead', {}, h('tr', {}, ...columns.map((name) => h('th', { scope: 'col' }, name)))), body)
