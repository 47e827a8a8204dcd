import { withDocs } from './with-docs.ts'

/** What makes such an error. `Kind` absent: a `TypeError`. */
export type Misuse = (text: string, Kind?: new (message: string) => Error) => Error

/**
 * Makes the errors for what a developer got wrong: each says which field and what to write instead, and ends with the address of the
 * section that explains it.
 *
 * @param page The page's name, as its file's in `docs/en`.
 * @param section The anchor of a heading on it. A test holds every use to the pages.
 */
export const misuse =
  (page: string, section: string): Misuse =>
  (text, Kind = TypeError) =>
    new Kind(withDocs(text, page, section))
