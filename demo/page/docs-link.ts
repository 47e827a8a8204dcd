import { h } from './dom.ts'
import { language } from './words/words.ts'

/** Where the documentation's pages are: the site writes it when it takes this page in. Empty: this page stands alone. */
const root = document.querySelector<HTMLMetaElement>('meta[name="docs"]')?.content ?? ''

/** What a section of the documentation explains, with a link to it where there is one. */
export const docsLink = (page: string, section: string, what: Node | string): Node | string =>
  root ? h('a', { href: `${root}${language}/${page}.html#${section}` }, what) : what
