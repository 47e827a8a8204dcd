import { customerMessage, pgSupport } from 'imp-confirm'
import { button, card, h } from '../dom.ts'
import { userAgentOf } from '../run/call.ts'
import { channels, pgChoices, pgRequest, pgText, vouchedFor } from '../tables/pg-choices.ts'
import { product, won } from '../tables/product.ts'
import { language, type Named, t, words } from '../words/words.ts'
import { detected } from './detected.ts'
import { numberField, selectField, textField, type ViewProps } from './fields.ts'

/** Every PG by both names, in the groups of the FAQ. */
function pgGroups(): Record<string, Named> {
  const groups: Record<string, Named> = {}
  for (const choice of pgChoices) {
    const label = t(words.verdicts[choice.group])
    groups[label] = { ...groups[label], [choice.id]: pgText(choice) }
  }
  return groups
}

/** The PG's verdict, where it is chosen. */
function verdictBox({ store }: ViewProps): HTMLElement {
  const box = h('p', { class: 'note', id: 'verdict' })
  store.subscribe(({ settings }) => {
    const { verdict } = pgSupport(pgRequest(settings), { channels, vouchFor: vouchedFor(settings) })
    box.replaceChildren(
      h('span', { class: `chip ${verdict}` }, t(words.verdicts[verdict])),
      ` ${t(words.verdictReasons[verdict])}`,
    )
  })
  return box
}

/** What the SDK makes of the browser. */
function deviceBox({ store }: ViewProps): HTMLElement {
  const box = h('p', { class: 'note', id: 'detected' })
  store.subscribe(({ settings }) => {
    const agent = userAgentOf(settings)
    box.replaceChildren(...detected(agent))
  })
  return box
}

/** The cart, and what the shop tells its customer. */
function cart({ store, controller }: ViewProps): HTMLElement {
  const total = h('strong', {})
  const pay = button('', controller.pay, { class: 'primary pay', id: 'pay' })
  const left = h('span', { class: 'stock-left' })
  const said = h('p', { class: 'said', id: 'shop-says', hidden: true })
  const wait = h(
    'p',
    { class: 'said waiting', hidden: true },
    h('span', {}, t('waiting-for-the-payment')),
    button(t('stop-waiting'), controller.giveUp, { class: 'small' }),
  )
  store.subscribe(({ settings, run, busy, merchant }) => {
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
      h('h3', {}, t(product.name)),
      h('p', {}, t(product.about)),
      h('p', { class: 'price' }, total, left),
    ),
    pay,
    wait,
    said,
  )
}

/** The first column: the merchant's shop, and everything that decides how it calls. */
export function shopView(props: ViewProps): HTMLElement {
  const { controller } = props
  const settings = [
    cart(props),
    selectField(props, 'pg', pgGroups(), verdictBox(props)),
    selectField(props, 'device', undefined, deviceBox(props)),
    selectField(props, 'fallback'),
    h(
      'details',
      {},
      h('summary', {}, t('more-settings')),
      selectField(props, 'script'),
      selectField(props, 'call'),
      selectField(props, 'vouch'),
      numberField(props, 'quantity'),
      numberField(props, 'timeLimit'),
      textField(props, 'confirmUrl', {
        inputmode: 'url',
        placeholder: 'http://localhost:3000/payments/confirm',
      }),
    ),
  ]
  return card('shop', t('the-shop'), settings, { beside: button(t('reset'), controller.reset, { class: 'small' }) })
}
