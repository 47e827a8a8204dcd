import { button, h } from './dom.ts'
import { sidePage } from './views/side-page.ts'
import { t } from './words/words.ts'

const goBack = () => history.back()

sidePage(
  t('the-card-company-simulated'),
  t('the-card-companys-page-simulated'),
  h('p', {}, t('press-the-browsers-back-here')),
  button(t('back'), goBack, { class: 'primary' }),
)
if (new URLSearchParams(location.search).has('back')) setTimeout(goBack, 300)
