import { h } from './dom/h.ts'
import { language } from './language.ts'
import { t } from './say.ts'

document.documentElement.lang = language
document.title = t('카드사 (모의)', 'The card company (simulated)')
const goBack = () => history.back()

document
  .getElementById('app')
  ?.append(
    h(
      'main',
      { class: 'page narrow' },
      h('h1', {}, t('카드사 화면 (모의)', "The card company's page (simulated)")),
      h(
        'p',
        {},
        t(
          '여기서 브라우저의 뒤로 가기를 누르면, 결제창이 열린 채로 쇼핑몰 화면이 되살아납니다.',
          "Press the browser's Back here: the shop's page comes back as it was, its payment still open.",
        ),
      ),
      h('button', { type: 'button', class: 'primary', onclick: goBack }, t('뒤로 가기', 'Back')),
    ),
  )
if (new URLSearchParams(location.search).has('back')) setTimeout(goBack, 300)
