import { cleanPayRedirect, readPayRedirect } from 'imp-confirm'
import { h } from './dom.ts'
import { tabValues } from './tab-values.ts'
import { outcomeParts } from './views/outcome.ts'
import { sidePage } from './views/side-page.ts'
import { t } from './words/words.ts'

const { openRun, returned, queue } = tabValues
const run = openRun.read()
const address = location.href
const outcome = readPayRedirect(location, run ? { expected: { merchantUid: run.merchantUid } } : {})
const back = run ? `./${run.query}` : './'

if (outcome) history.replaceState(history.state, '', cleanPayRedirect(location))
sidePage(
  t('back-from-the-payment'),
  t('the-shops-return-page'),
  outcome
    ? h('section', { class: 'card', 'aria-label': t('the-outcome') }, ...outcomeParts(outcome))
    : h('p', {}, t('this-isnt-the-address-of')),
  h('p', {}, h('a', { href: back }, t('back-to-the-qa-page'))),
)
if (run && outcome) {
  openRun.clear()
  returned.write({ run, outcome, address })
  const noMotion = matchMedia('(prefers-reduced-motion: reduce)').matches || (queue.read() ?? []).length > 0
  setTimeout(() => location.replace(back), noMotion ? 0 : 1500)
}
