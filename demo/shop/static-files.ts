import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/**
 * Serves the built page from one folder: only kinds it knows, and never what is above it.
 *
 * The function's `isOwn`: the page may use this server. It is told so; otherwise it has the server's parts in itself.
 */
export function staticFiles(folder: string): (pathname: string, isOwn: boolean) => Promise<Response | null> {
  return async (pathname, isOwn) => {
    try {
      const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
      const type = types[extname(path)]
      if (!type || path.includes('..') || path.includes('\0')) return null
      const text = await readFile(join(folder, path), 'utf8')
      const body = isOwn && path.endsWith('.html') ? text.replace('content="page"', 'content="node"') : text
      return new Response(body, {
        headers: { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
      })
    } catch {
      return null
    }
  }
}
