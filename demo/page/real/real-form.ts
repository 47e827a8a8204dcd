import { type PgRow, pgSupport, pgTable } from 'imp-confirm'
import { h } from '../dom/h.ts'
import { say, t } from '../say.ts'
import { fallbacks } from '../tables/fallbacks.ts'
import { pgNames } from '../tables/pg-names.ts'
import { detected } from '../views/detected.ts'
import type { RealSettings } from './real-settings.ts'

/** What the form of the real mode works with. */
export interface RealFormDesk {
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
function tunnel({ where, ownConfirmUrl }: RealFormDesk): HTMLElement {
  const { port, pathname, search } = new URL(ownConfirmUrl)
  const steps =
    where === 'node'
      ? [
          [t('터널을 여세요. 예:', 'Open a tunnel, such as:'), `cloudflared tunnel --url http://localhost:${port}`],
          [
            t(
              '나온 주소 뒤에 이것을 붙여 아래에 적으세요:',
              'Put this behind the address it prints, and write it below:',
            ),
            pathname + search,
          ],
        ]
      : [
          [
            t(
              '이 페이지는 서버가 없습니다. 저장소에서 실행하세요:',
              'This page has no server. In the repository, run:',
            ),
            'npm ci && npm start',
          ],
          [
            t(
              '또는 여러분의 confirm 엔드포인트의 공개 주소를 적으세요.',
              'Or write the public address of your own endpoint.',
            ),
            '',
          ],
        ]
  return h(
    'details',
    { open: true },
    h('summary', {}, t('공개 confirm 주소를 얻는 법', 'How to get a public confirm address')),
    h(
      'ol',
      { class: 'steps' },
      ...steps.map(([text, code]) => h('li', {}, text ?? '', code ? h('code', {}, code) : null)),
    ),
  )
}

const codes = (pgTable as readonly PgRow[]).flatMap(({ name, codes: list }) =>
  list.map((code): [string, string] => [code, `${name} · ${pgNames[name as keyof typeof pgNames]} (${code})`]),
)

/** The form of the real mode: the account, the channel, the confirm address, and the two buttons. */
export function realForm(desk: RealFormDesk): HTMLElement {
  const settings = { ...desk.first }
  const field = (
    name: Exclude<keyof RealSettings, 'pg' | 'fallback'>,
    label: string,
    more: Record<string, unknown> = {},
    hint = '',
  ) => {
    const input = h('input', {
      id: name,
      name,
      value: settings[name],
      required: true,
      autocomplete: 'off',
      spellcheck: 'false',
      ...more,
    })
    input.addEventListener('input', () => {
      settings[name] = input.value.trim()
      desk.keep(settings)
      show()
    })
    return h(
      'div',
      { class: 'field' },
      h('label', { for: name }, label),
      input,
      hint ? h('p', { class: 'note' }, hint) : null,
    )
  }
  const choice = (
    name: 'pg' | 'fallback',
    label: string,
    entries: readonly (readonly [string, string])[],
    below: HTMLElement,
  ) => {
    const select = h('select', { id: name, name }, ...entries.map(([value, text]) => h('option', { value }, text)))
    select.value = settings[name]
    select.addEventListener('change', () => {
      Object.assign(settings, { [name]: select.value })
      desk.keep(settings)
      show()
    })
    return h('div', { class: 'field' }, h('label', { for: name }, label), select, below)
  }
  const understood = h('input', { type: 'checkbox', name: 'understood', onchange: () => show() })
  const status = h('p', { class: 'note', role: 'status', id: 'load-status' })
  const verdict = h('p', { class: 'note', lang: 'en' })
  const load = h('button', { type: 'submit' }, t('1. 포트원 스크립트 불러오기', "1. Load PortOne's script"))
  const pay = h(
    'button',
    { type: 'button', class: 'primary', id: 'pay' },
    t('2. 실제 결제창 열기', '2. Open the real window'),
  )
  let loaded = false
  const show = () => {
    const support = pgSupport({ pg: settings.pg, pay_method: settings.payMethod })
    verdict.textContent = support.message
    pay.disabled = !(loaded && understood.checked)
  }
  const form = h(
    'form',
    { class: 'card real', 'aria-labelledby': 'real-title' },
    h('h1', { id: 'real-title' }, t('내 포트원 계정으로 결제하기', 'Pay through your own PortOne account')),
    h(
      'p',
      { class: 'danger' },
      t(
        '실연동 채널의 키를 넣으면 실제로 돈이 움직입니다. 이 페이지는 키만 보고는 테스트 채널인지 알 수 없습니다.',
        "With the key of a live channel, real money moves. This page can't tell a test channel by its key.",
      ),
    ),
    h(
      'p',
      {},
      t(
        'confirm 과정은 포트원이 계정마다 켜 줍니다(support@portone.io). 켜지기 전에는 confirm_url을 묻지 않고 결제됩니다. 입력한 것은 이 탭에만 남습니다.',
        'PortOne switches the confirm process on for each account (support@portone.io). Until then payments go through unasked. What you type stays in this tab.',
      ),
    ),
    h(
      'div',
      { class: 'two' },
      field('userCode', t('가맹점 식별코드', 'User code'), { placeholder: 'imp12345678' }),
      field('channelKey', t('채널 키', 'Channel key'), { placeholder: 'channel-key-…' }),
      choice('pg', t('그 채널의 PG', "The channel's PG"), codes, verdict),
      field('payMethod', 'pay_method'),
      field('amount', t('금액 (원)', 'Amount (won)'), { type: 'number', min: 1, inputmode: 'numeric' }),
      field('confirmUrl', t('공개 confirm 주소', 'Public confirm address'), {
        type: 'url',
        placeholder: 'https://….trycloudflare.com/payments/confirm',
      }),
    ),
    tunnel(desk),
    choice(
      'fallback',
      t('인스타그램에서의 대안', 'Fallback inside Instagram'),
      Object.entries(fallbacks).map(([id, { name }]) => [id, say(name)]),
      h('p', { class: 'note', id: 'detected' }, ...detected(navigator.userAgent)),
    ),
    h(
      'label',
      { class: 'check' },
      understood,
      h('span', {}, t('실제로 돈이 움직일 수 있음을 압니다.', 'I know that money can really move.')),
    ),
    h('div', { class: 'buttons' }, load, pay),
    status,
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    load.disabled = true
    status.textContent = t('불러오는 중…', 'Loading…')
    const problem = await desk.load(settings)
    loaded = problem === ''
    load.disabled = false
    status.textContent = loaded
      ? t('불러왔습니다. IMP.init도 했습니다.', 'Loaded, and initialised.')
      : t(`불러오지 못했습니다. ${problem}`, `Not loaded. ${problem}`)
    show()
  })
  pay.addEventListener('click', () => desk.pay(settings))
  show()
  return form
}
