import type { Controller } from '../controller.ts'
import { type Attributes, h } from '../dom.ts'
import type { Marks } from '../marks.ts'
import type { Playlist } from '../playlist.ts'
import { settingChoices, settingRanges } from '../settings/setting-choices.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../state.ts'
import { type Named, t, type Words, words } from '../words/words.ts'

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

/** The options of a select, by what its values are called. */
export const optionsOf = (names: readonly (readonly [value: string, name: Words])[]): HTMLOptionElement[] =>
  names.map(([value, name]) => h('option', { value }, t(name)))

/** A select for one of the settings; under the groups' labels where there are any. */
export function selectField(
  { store, controller }: ViewProps,
  name: keyof typeof settingChoices,
  groups: Readonly<Record<string, Named>> = { '': settingChoices[name] },
  ...below: HTMLElement[]
): HTMLElement {
  const options = Object.entries(groups).map(([group, names]) => {
    const list = optionsOf(Object.entries(names))
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
export function numberField(props: ViewProps, name: keyof typeof settingRanges): HTMLElement {
  const { from, to } = settingRanges[name]
  return inputField(props, name, { type: 'number', inputmode: 'numeric', min: from, max: to }, (text) => {
    const number = Math.round(Number(text))
    return Number.isFinite(number) ? Math.min(to, Math.max(from, number)) : from
  })
}

/** A text among the settings. */
export const textField = (props: ViewProps, name: keyof Settings, more: Attributes = {}): HTMLElement =>
  inputField(props, name, { type: 'text', autocomplete: 'off', maxlength: 200, ...more }, (text) => text.trim())
