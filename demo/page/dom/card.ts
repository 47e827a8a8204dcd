import { type Attributes, h } from '../dom.ts'

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
