/**
 * Where the documentation is served, with a slash at its end. Empty while it has no address: then links are relative to
 * the package's root, where `docs/` lies. The only place where an address of this project's own stands.
 */
export const docsBase: string = ''

/** The address of a page's section. */
export const docsLink = (page: string, section: string): string =>
  docsBase ? `${docsBase}${page}#${section}` : `docs/${page}.md#${section}`
