import { h } from '../dom.ts'
import { language, t } from '../words/words.ts'

/** An address like this one, with some of its parts changed; `null` takes one out. */
function here(changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(changes)) value === null ? query.delete(name) : query.set(name, value)
  return `?${query}`
}

/** The page's top: its name, its two modes, its two languages. */
export function headerView(mode: 'simulator' | 'real'): HTMLElement {
  const link = (text: string, changes: Record<string, string | null>, current: boolean, lang?: string) => {
    const made = h('a', { href: here(changes), lang, 'aria-current': current ? 'page' : undefined }, text)
    // Settings change after this was drawn.
    made.addEventListener('click', () => made.setAttribute('href', here(changes)))
    return made
  }
  return h(
    'header',
    { class: 'top' },
    h('a', { class: 'skip', href: '#main' }, t('skip-to-the-content')),
    h('p', { class: 'brand' }, 'imp-confirm'),
    h(
      'nav',
      { 'aria-label': t('mode') },
      link(t('simulator'), { mode: null }, mode === 'simulator'),
      link(t('real-portone'), { mode: 'real' }, mode === 'real'),
    ),
    h(
      'nav',
      { 'aria-label': t('language') },
      link('한국어', { lang: 'ko' }, language === 'ko', 'ko'),
      link('English', { lang: 'en' }, language === 'en', 'en'),
    ),
  )
}
