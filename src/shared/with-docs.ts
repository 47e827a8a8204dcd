import { docsLink } from './docs-address.ts'

/**
 * A message for a developer that ends with the address of the section that explains it.
 *
 * @param page The page's name, as its file's in `docs/en`.
 * @param section The anchor of a heading on it. A test holds every use to the pages.
 */
export const withDocs = (message: string, page: string, section: string): string =>
  `${message} See ${docsLink('en', page, section)}`
