/**
 * Where the documentation is served, with a slash at its end. Empty while it has no address: then links are relative to
 * the package's root, where `docs/` lies. The only place where an address of this project's own stands.
 */
export const docsBase: string = ''

/** The address of a page's section, in one of the two languages that the pages are written in. */
export const docsLink = (language: 'ko' | 'en', page: string, section: string): string =>
  docsBase ? `${docsBase}${language}/${page}#${section}` : `docs/${language}/${page}.md#${section}`
