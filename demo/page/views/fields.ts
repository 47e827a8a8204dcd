import type { Controller } from '../controller.ts'
import { type Attributes, h } from '../dom.ts'
import type { Marks } from '../marks.ts'
import type { Playlist } from '../playlist.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../state.ts'
import { t, words } from '../words/words.ts'
import type { Entry } from './entries-of.ts'

/** What fields are made with. */
export interface ViewProps {
  store: Store
  controller: Controller
  marks: Marks
  playlist: Playlist
}

function labelled(label: string, control: HTMLInputElement | HTMLSelectElement, ...below: HTMLElement[]): HTMLElement {
  control.id = `set-${control.name}`
  return h('div', { class: 'field' }, h('label', { for: control.id }, label), control, ...below)
}

/** A select for one of the settings; with groups where there are any. */
export function selectField(
  { store, controller }: ViewProps,
  name: keyof Settings,
  groups: Readonly<Record<string, readonly Entry[]>>,
  ...below: HTMLElement[]
): HTMLElement {
  const options = Object.entries(groups).map(([group, entries]) => {
    const list = entries.map(([value, text]) => h('option', { value }, text))
    return group ? [h('optgroup', { label: group }, ...list)] : list
  })
  const select = h('select', { name, onchange: () => controller.change({ [name]: select.value }) }, ...options.flat())
  store.subscribe(({ settings }) => {
    select.value = String(settings[name])
  })
  return labelled(t(words.settings[name]), select, ...below)
}

/** An input for one of the settings; `read` makes a setting of what was typed. */
function inputField(
  { store, controller }: ViewProps,
  name: keyof Settings,
  attributes: Attributes,
  read: (text: string) => string | number,
): HTMLElement {
  const onchange = () => {
    const value = read(input.value)
    input.value = String(value)
    controller.change({ [name]: value })
  }
  const input = h('input', { name, ...attributes, onchange })
  store.subscribe(({ settings }) => {
    if (document.activeElement !== input) input.value = String(settings[name])
  })
  return labelled(t(words.settings[name]), input)
}

/** A whole number among the settings. */
export const numberField = (
  props: ViewProps,
  name: keyof Settings,
  { from, to }: { from: number; to: number },
): HTMLElement =>
  inputField(props, name, { type: 'number', inputmode: 'numeric', min: from, max: to }, (text) => {
    const number = Math.round(Number(text))
    return Number.isFinite(number) ? Math.min(to, Math.max(from, number)) : from
  })

/** A text among the settings. */
export const textField = (props: ViewProps, name: keyof Settings, more: Attributes = {}): HTMLElement =>
  inputField(props, name, { type: 'text', autocomplete: 'off', maxlength: 200, ...more }, (text) => text.trim())
