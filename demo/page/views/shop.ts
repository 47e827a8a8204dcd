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
import { verdictWords } from '../tables/status-words.ts'
import { detected } from './detected.ts'
import { type Desk, type Entry, numberField, selectField, textField } from './fields.ts'

const entries = (table: Readonly<Record<string, { name: readonly [string, string] }>>): Entry[] =>
  Object.entries(table).map(([id, { name }]) => [id, say(name)])

const won = (amount: number) => `${amount.toLocaleString('ko-KR')}${t('원', ' won')}`

/** Every PG by both names, in the groups of the FAQ. */
function pgGroups(): Record<string, Entry[]> {
  const groups: Record<string, Entry[]> = {}
  for (const { id, name, group } of pgChoices) {
    const label = say(verdictWords[group].name)
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
    const { name, why } = verdictWords[verdict]
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
    h('span', {}, t('결제 결과를 기다리는 중…', 'Waiting for the payment…')),
    h('button', { type: 'button', class: 'small', onclick: controller.giveUp }, t('기다리지 않기', 'Stop waiting')),
  )
  store.follow(({ settings, run, busy, merchant }) => {
    const amount = product.price * settings.quantity
    total.textContent = won(amount)
    pay.textContent = t(`${won(amount)} 결제하기`, `Pay ${won(amount)}`)
    left.textContent = merchant
      ? merchant.free > 0
        ? t(`${merchant.free}개 남음`, `${merchant.free} left`)
        : t('품절', 'Sold out')
      : ''
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
      h('h2', { id: 'shop-title' }, t('쇼핑몰', 'The shop')),
      h('button', { type: 'button', class: 'small', onclick: controller.reset }, t('처음 설정으로', 'Reset')),
    ),
    cart(desk),
    selectField(desk, 'pg', 'PG', pgGroups(), verdictBox(desk)),
    selectField(desk, 'device', t('기기', 'Device'), { '': entries(devices) }, deviceBox(desk)),
    selectField(desk, 'fallback', t('인스타그램에서의 대안', 'Fallback inside Instagram'), { '': entries(fallbacks) }),
    h(
      'details',
      {},
      h('summary', {}, t('더 많은 설정', 'More settings')),
      selectField(desk, 'script', t('포트원 스크립트', "PortOne's script"), { '': entries(scripts) }),
      selectField(desk, 'call', t('호출', 'The call'), { '': entries(mistakes) }),
      selectField(desk, 'vouch', t('목록에 없는 PG를 보증 (vouchFor)', 'Vouch for an unlisted PG (vouchFor)'), {
        '': [
          ['no', t('아니요', 'No')],
          ['yes', t('예', 'Yes')],
        ],
      }),
      numberField(desk, 'quantity', t('수량', 'Quantity'), { from: 1, to: 99 }),
      numberField(desk, 'timeLimit', t('기다리는 시간 (초, 0은 무제한)', 'Time limit (seconds, 0 for none)'), {
        from: 0,
        to: 3600,
      }),
      textField(
        desk,
        'confirmUrl',
        t('내 confirm 주소 (비우면 데모 서버)', 'Your own confirm address (empty: the demo’s)'),
        {
          inputmode: 'url',
          placeholder: 'http://localhost:3000/payments/confirm',
        },
      ),
    ),
  )
}
