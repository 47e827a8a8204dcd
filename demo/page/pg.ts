import { button, h } from './dom.ts'
import { language, t } from './words/words.ts'

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
      button(t('back'), goBack, { class: 'primary' }),
    ),
  )
if (new URLSearchParams(location.search).has('back')) setTimeout(goBack, 300)
