import { pgSupport } from 'imp-confirm'
import { type Attributes, h } from '../dom.ts'
import { pgChoices, pgText } from '../tables/pg-choices.ts'
import { detected } from '../views/detected.ts'
import { optionsOf } from '../views/fields.ts'
import { language, t, words } from '../words/words.ts'
import type { RealSettings } from './real-settings.ts'

/** What the form of the real mode works with. */
export interface RealFormProps {
  first: RealSettings
  where: 'node' | 'page'
  /** The demo's own endpoint, which a tunnel makes public. */
  ownConfirmUrl: string
  keep: (settings: RealSettings) => void
  /** Resolves to what went wrong, or to an empty text. */
  load: (settings: RealSettings) => Promise<string>
  pay: (settings: RealSettings) => void
}

/** How an endpoint on this machine gets an address that PortOne can reach. */
function tunnel({ where, ownConfirmUrl }: RealFormProps): HTMLElement {
  const { port, pathname, search } = new URL(ownConfirmUrl)
  const steps =
    where === 'node'
      ? [
          [t('open-a-tunnel-such-as'), `cloudflared tunnel --url http://localhost:${port}`],
          [t('put-this-behind-the-address'), pathname + search],
        ]
      : [
          [t('this-page-has-no-server'), 'npm ci && npm start'],
          [t('or-write-the-public-address'), ''],
        ]
  return h(
    'details',
    { open: true },
    h('summary', {}, t('how-to-get-a-public')),
    h(
      'ol',
      { class: 'steps' },
      ...steps.map(([text, code]) => h('li', {}, text ?? '', code ? h('code', {}, code) : null)),
    ),
  )
}

/** The FAQ's PGs, by the codes that a channel can have. */
const codes = pgChoices.flatMap((choice) =>
  choice.request.pg && choice.group !== 'unlisted' ? [[choice.request.pg, pgText(choice)] as const] : [],
)

/** The form of the real mode: the account, the channel, the confirm address, and the two buttons. */
export function realForm(props: RealFormProps): HTMLElement {
  const settings = { ...props.first }
  const changed = (name: keyof RealSettings, value: string) => {
    Object.assign(settings, { [name]: value })
    props.keep(settings)
    show()
  }
  const row = (control: HTMLInputElement | HTMLSelectElement, label: string, below: HTMLElement | null) =>
    h('div', { class: 'field' }, h('label', { for: control.id }, label), control, below)
  const field = (name: keyof RealSettings, label: string, more: Attributes = {}) => {
    const oninput = () => changed(name, input.value.trim())
    const plain = { required: true, autocomplete: 'off', spellcheck: 'false' }
    const input = h('input', { id: name, name, value: settings[name], ...plain, ...more, oninput })
    return row(input, label, null)
  }
  const choice = (name: 'pg' | 'fallback', label: string, options: HTMLOptionElement[], below: HTMLElement) => {
    const select = h('select', { id: name, name, onchange: () => changed(name, select.value) }, ...options)
    select.value = settings[name]
    return row(select, label, below)
  }
  const understood = h('input', { type: 'checkbox', name: 'understood', onchange: () => show() })
  const status = h('p', { class: 'note', role: 'status', id: 'load-status' })
  const verdict = h('p', { class: 'note' })
  const load = h('button', { type: 'submit' }, t('1-load-portones-script'))
  const pay = h('button', { type: 'button', class: 'primary', id: 'pay' }, t('2-open-the-real-window'))
  let loaded = false
  const show = () => {
    const support = pgSupport({ pg: settings.pg, pay_method: settings.payMethod })
    verdict.textContent = language === 'en' ? support.message : t(words.verdictReasons[support.verdict])
    pay.disabled = !(loaded && understood.checked)
  }
  const form = h(
    'form',
    { class: 'card real', 'aria-labelledby': 'real-title' },
    h('h1', { id: 'real-title' }, t('pay-through-your-own-portone')),
    h('p', { class: 'danger' }, t('with-the-key-of-a')),
    h('p', {}, t('portone-switches-the-confirm-process')),
    h(
      'div',
      { class: 'two' },
      field('userCode', t('user-code'), { placeholder: 'imp12345678' }),
      field('channelKey', t('channel-key'), { placeholder: 'channel-key-…' }),
      choice('pg', t('the-channels-pg'), optionsOf(codes), verdict),
      field('payMethod', 'pay_method'),
      field('amount', t('amount-won'), { type: 'number', min: 1, inputmode: 'numeric' }),
      field('confirmUrl', t('public-confirm-address'), {
        type: 'url',
        placeholder: 'https://….trycloudflare.com/payments/confirm',
      }),
    ),
    tunnel(props),
    choice(
      'fallback',
      t(words.settings.fallback),
      optionsOf(Object.entries(words.fallbacks)),
      h('p', { class: 'note', id: 'detected' }, ...detected(navigator.userAgent)),
    ),
    h('label', { class: 'check' }, understood, h('span', {}, t('i-know-that-money-can'))),
    h('div', { class: 'buttons' }, load, pay),
    status,
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    load.disabled = true
    status.textContent = t('loading')
    const problem = await props.load(settings)
    loaded = problem === ''
    load.disabled = false
    status.textContent = loaded ? t('loaded-and-initialised') : t('not-loaded', { problem })
    show()
  })
  pay.addEventListener('click', () => props.pay(settings))
  show()
  return form
}
