type Child = Node | string | null | undefined | false

type Handlers = { [Name in keyof HTMLElementEventMap as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void }

/** Attributes and listeners. An attribute that is `false` or absent is left out; `true` is the empty one. */
export type Attributes = Handlers & { [name: string]: unknown }

/** Makes an element. Texts become text nodes, so nothing that comes from outside is ever read as HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (value !== undefined && value !== false && value !== null)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.flat().filter((child): child is Node | string => typeof child === 'string' || !!child))
  return element
}

/** Makes a button that only does what it is given. */
export const button = (label: string, onclick: () => unknown, more: Attributes = {}): HTMLButtonElement =>
  h('button', { type: 'button', onclick: () => void onclick(), ...more }, label)

/** A table under its columns' names. */
export const table = (columns: readonly string[], body: HTMLTableSectionElement): HTMLTableElement =>
  h('table', {}, h('thead', {}, h('tr', {}, ...columns.map((name) => h('th', { scope: 'col' }, name)))), body)

/**
 * A part of the page under a heading that names it: `${name}-title`.
 *
 * @param beside What stands beside the heading.
 */
export function card(
  name: string,
  title: string,
  children: readonly (Node | null)[],
  { beside, ...more }: Attributes & { beside?: HTMLElement } = {},
): HTMLElement {
  const heading = h('h2', { id: `${name}-title` }, title)
  return h(
    'section',
    { class: 'card', 'aria-labelledby': heading.id, ...more },
    beside ? h('div', { class: 'head' }, heading, beside) : heading,
    ...children,
  )
}
