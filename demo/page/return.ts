import { cleanPayRedirect, readPayRedirect } from 'imp-confirm'
import { h } from './dom/h.ts'
import { language } from './language.ts'
import { t } from './say.ts'
import { tabValues } from './tab-values.ts'
import { outcomeParts } from './views/outcome.ts'

const { openRun, returned, queue } = tabValues
document.documentElement.lang = language
document.title = t('결제에서 돌아옴', 'Back from the payment')

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
      h('h1', {}, t('쇼핑몰의 결제 결과 페이지', "The shop's return page")),
      ...(outcome
        ? [h('section', { class: 'card', 'aria-label': t('결과', 'The outcome') }, ...outcomeParts(outcome))]
        : [h('p', {}, t('결제에서 돌아온 주소가 아닙니다.', "This isn't the address of a payment's return."))]),
      h('p', {}, h('a', { href: back }, t('QA 페이지로 돌아가기', 'Back to the QA page'))),
    ),
  )
if (run && outcome) {
  openRun.clear()
  returned.write({ run, outcome, address })
  const noMotion = matchMedia('(prefers-reduced-motion: reduce)').matches || (queue.read() ?? []).length > 0
  setTimeout(() => location.replace(back), noMotion ? 0 : 1500)
}
