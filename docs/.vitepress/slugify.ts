/** The anchor of a heading: what GitHub makes of it, so that a link works there, in the package and on the site. */
export const slugify = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
