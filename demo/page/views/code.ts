import { endpointCode } from '../code/endpoint-code.ts'
import { type Framework, frameworks, inFramework } from '../code/in-framework.ts'
import { shopCode } from '../code/shop-code.ts'
import { card, h } from '../dom.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../state.ts'
import { t } from '../words/words.ts'
import { copyButton } from './copy-button.ts'

function block(store: Store, title: string, id: string, code: (settings: Settings) => string): HTMLElement {
  const pre = h('pre', { id, tabindex: 0, 'aria-label': title })
  store.subscribe(({ settings }) => {
    const text = code(settings)
    if (pre.textContent !== text) pre.textContent = text
  })
  return h(
    'div',
    {},
    h('h3', {}, title),
    h(
      'div',
      { class: 'code-block' },
      pre,
      copyButton(() => pre.textContent ?? ''),
    ),
  )
}

/** The code for what is on the screen, as the shop's framework has it. */
export function codeView(store: Store): HTMLElement {
  let framework: Framework = 'plain'
  const choose = () => {
    framework = select.value as Framework
    store.set({})
  }
  const select = h(
    'select',
    { id: 'framework', onchange: choose },
    ...Object.entries(frameworks).map(([value, name]) => h('option', { value }, name)),
  )
  const blocks = h(
    'div',
    { class: 'two' },
    block(store, t('the-shop-browser'), 'shop-code', (settings) => inFramework(framework, shopCode(settings))),
    block(store, t('the-confirm-endpoint-server'), 'endpoint-code', ({ endpointMode, reason }) =>
      endpointCode(endpointMode, reason),
    ),
  )
  const beside = h('div', { class: 'field' }, h('label', { for: 'framework' }, t('framework')), select)
  return card('code', t('the-code-for-what-is'), [blocks], { beside })
}
