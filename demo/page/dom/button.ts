import { type Attributes, h } from '../dom.ts'

/** Makes a button that only does what it is given. */
export const button = (label: string, onclick: () => unknown, more: Attributes = {}): HTMLButtonElement =>
  h('button', { type: 'button', onclick: () => void onclick(), ...more }, label)
