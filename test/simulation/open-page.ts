/** What a loaded page can do. */
export type Page = typeof import('./page.ts')

/** Makes pages of a script that `bundlePage` made: each with globals of its own. */
export function pageOpener(script: string): () => Page {
  const load = new Function('pageGlobal', `${script}\nreturn page`) as (pageGlobal: object) => Page
  return () => load({})
}
