import { customerMessage, pgSupport } from 'imp-confirm'
import { h } from '../dom/h.ts'
import { language } from '../language.ts'
import { pgRequest, userAgentOf, vouchedFor } from '../run/call.ts'
import { say, t } from '../say.ts'
import { channels } from '../tables/channels.ts'
import { devices } from '../tables/devices.ts'
import { fallbacks } from '../tables/fallbacks.ts'
import { mistakes } from '../tables/mistakes.ts'
import { pgChoices } from '../tables/pg-choices.ts'
import { product } from '../tables/product.ts'
import { scripts } from '../tables/scripts.ts'
import { verdictReasons, verdictWords } from '../tables/status-words.ts'
import { detected } from './detected.ts'
import { type Desk, type Entry, numberField, selectField, textField } from './fields.ts'

const entries = (table: Readonly<Record<string, { name: readonly [string, string] }>>): Entry[] =>
  Object.entries(table).map(([id, { name }]) => [id, say(name)])

const won = (amount: number) => `${amount.toLocaleString('ko-KR')}${t('won')}`

/** Every PG by both names, in the groups of the FAQ. */
function pgGroups(): Record<string, Entry[]> {
  const groups: Record<string, Entry[]> = {}
  for (const { id, name, group } of pgChoices) {
    const label = say(verdictWords[group])
    const [ko, en] = name
    const code = id.replace('-voucher', '')
    const both = ko.startsWith(en) ? ko : language === 'ko' ? `${ko} · ${en}` : `${en} · ${ko}`
    groups[label] = [...(groups[label] ?? []), [id, `${both} (${code})`]]
  }
  return groups
}

/** The PG's verdict, where it is chosen. */
function verdictBox({ store }: Desk): HTMLElement {
  const box = h('p', { class: 'note', id: 'verdict' })
  store.follow(({ settings }) => {
    const { verdict } = pgSupport(pgRequest(settings), { channels, vouchFor: vouchedFor(settings) })
    const name = verdictWords[verdict]
    const why = verdictReasons[verdict]
    box.replaceChildren(h('span', { class: `chip ${verdict}` }, say(name)), ` ${say(why)}`)
  })
  return box
}

/** What the SDK makes of the browser. */
function deviceBox({ store }: Desk): HTMLElement {
  const box = h('p', { class: 'note', id: 'detected' })
  store.follow(({ settings }) => {
    const agent = userAgentOf(settings)
    box.replaceChildren(...detected(agent))
  })
  return box
}

/** The cart, and what the shop tells its customer. */
function cart({ store, controller }: Desk): HTMLElement {
  const total = h('strong', {})
  const pay = h('button', { type: 'button', class: 'primary pay', id: 'pay', onclick: controller.pay })
  const left = h('span', { class: 'stock-left' })
  const said = h('p', { class: 'said', id: 'shop-says', hidden: true })
  const wait = h(
    'p',
    { class: 'said waiting', hidden: true },
    h('span', {}, t('waiting-for-the-payment')),
    h('button', { type: 'button', class: 'small', onclick: controller.giveUp }, t('stop-waiting')),
  )
  store.follow(({ settings, run, busy, merchant }) => {
    const amount = product.price * settings.quantity
    total.textContent = won(amount)
    pay.textContent = t('pay-amount', { amount: won(amount) })
    left.textContent = merchant ? (merchant.free > 0 ? t('pieces-left', { count: merchant.free }) : t('sold-out')) : ''
    said.hidden = !run?.outcome
    said.textContent = run?.outcome ? customerMessage(run.outcome, { locale: language }) : ''
    wait.hidden = !busy
  })
  return h(
    'div',
    { class: 'cart' },
    h('div', { class: 'mug', 'aria-hidden': 'true' }),
    h(
      'div',
      { class: 'product' },
      h('h3', {}, say(product.name)),
      h('p', {}, say(product.about)),
      h('p', { class: 'price' }, total, left),
    ),
    pay,
    wait,
    said,
  )
}

/** The first column: the merchant's shop, and everything that decides how it calls. */
export function shopView(desk: Desk): HTMLElement {
  const { controller } = desk
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'shop-title' },
    h(
      'div',
      { class: 'head' },
      h('h2', { id: 'shop-title' }, t('the-shop')),
      h('button', { type: 'button', class: 'small', onclick: controller.reset }, t('reset')),
    ),
    cart(desk),
    selectField(desk, 'pg', 'PG', pgGroups(), verdictBox(desk)),
    selectField(desk, 'device', t('device'), { '': entries(devices) }, deviceBox(desk)),
    selectField(desk, 'fallback', t('fallback-inside-instagram'), { '': entries(fallbacks) }),
    h(
      'details',
      {},
      h('summary', {}, t('more-settings')),
      selectField(desk, 'script', t('portones-script'), { '': entries(scripts) }),
      selectField(desk, 'call', t('the-call'), { '': entries(mistakes) }),
      selectField(desk, 'vouch', t('vouch-for-an-unlisted-pg'), {
        '': [
          ['no', t('no')],
          ['yes', t('yes')],
        ],
      }),
      numberField(desk, 'quantity', t('quantity'), { from: 1, to: 99 }),
      numberField(desk, 'timeLimit', t('time-limit-seconds-0-for'), {
        from: 0,
        to: 3600,
      }),
      textField(desk, 'confirmUrl', t('your-own-confirm-address-empty'), {
        inputmode: 'url',
        placeholder: 'http://localhost:3000/payments/confirm',
      }),
    ),
  )
}
