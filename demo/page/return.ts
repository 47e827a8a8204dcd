import { cleanPayRedirect, readPayRedirect } from 'imp-confirm'
import { h } from './dom.ts'
import { tabValues } from './tab-values.ts'
import { outcomeParts } from './views/outcome.ts'
import { language, t } from './words/words.ts'

const { openRun, returned, queue } = tabValues
document.documentElement.lang = language
document.title = t('back-from-the-payment')

const run = openRun.read()
const address = location.href
const outcome = readPayRedirect(location, run ? { expected: { merchantUid: run.merchantUid } } : {})
const back = run ? `./${run.query}` : './'

if (outcome) history.replaceState(history.state, '', cleanPayRedirect(location))
document
  .getElementById('app')
  ?.append(
    h(
      'main',
      { class: 'page narrow' },
      h('h1', {}, t('the-shops-return-page')),
      ...(outcome
        ? [h('section', { class: 'card', 'aria-label': t('the-outcome') }, ...outcomeParts(outcome))]
        : [h('p', {}, t('this-isnt-the-address-of'))]),
      h('p', {}, h('a', { href: back }, t('back-to-the-qa-page'))),
    ),
  )
if (run && outcome) {
  openRun.clear()
  returned.write({ run, outcome, address })
  const noMotion = matchMedia('(prefers-reduced-motion: reduce)').matches || (queue.read() ?? []).length > 0
  setTimeout(() => location.replace(back), noMotion ? 0 : 1500)
}
