import { h } from './dom/h.ts'
import { language } from './language.ts'
import { t } from './say.ts'

document.documentElement.lang = language
document.title = t('the-card-company-simulated')
const goBack = () => history.back()

document
  .getElementById('app')
  ?.append(
    h(
      'main',
      { class: 'page narrow' },
      h('h1', {}, t('the-card-companys-page-simulated')),
      h('p', {}, t('press-the-browsers-back-here')),
      h('button', { type: 'button', class: 'primary', onclick: goBack }, t('back')),
    ),
  )
if (new URLSearchParams(location.search).has('back')) setTimeout(goBack, 300)
