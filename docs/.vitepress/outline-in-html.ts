/** The theme's two outlines, and what they begin with. */
const outlines = /theme-default\/(?:components\/VPDocAsideOutline\.vue|composables\/local-nav\.js)$/
const none = /shallowRef(?:<MenuItem\[\]>)?\(\[\]\)/

/**
 * The theme finds a page's outline in the browser. With this it stands in the HTML: there is nothing to wait for, and nothing
 * that moves when it comes.
 */
export const outlineInHtml = {
  name: 'outline-in-html',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    if (!outlines.test(id)) return undefined
    if (!none.test(code))
      throw new Error(`${id} no longer begins with an empty outline: mend docs/.vitepress/outline-in-html.ts.`)
    return code.replace(none, 'shallowRef(useData().page.value.headers ?? [])')
  },
}
