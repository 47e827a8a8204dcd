import type MarkdownIt from 'markdown-it'

/**
 * Links that lead out of docs/ (to the sources, SECURITY.md, examples) work on a code host and in the package, but a site
 * doesn't serve those files: there they are plain words, as long as the repository has no address.
 */
export function leaveDocs(markdown: MarkdownIt): void {
  markdown.core.ruler.push('leave-docs', (state) => {
    for (const { children } of state.tokens) {
      let left = false
      for (const token of children ?? []) {
        if (token.type === 'link_open') left = /^(\.\.\/){2}/.test(String(token.attrGet('href')))
        if (left && (token.type === 'link_open' || token.type === 'link_close')) {
          const closes = token.type === 'link_close'
          token.type = closes ? 'span_close' : 'span_open'
          token.tag = 'span'
          token.attrs = null
          if (closes) left = false
        }
      }
    }
  })
}
