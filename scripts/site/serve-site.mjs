import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Where `npm run docs:build` writes the site. */
export const siteFolder = fileURLToPath(new URL('../../docs/.vitepress/dist/', import.meta.url))

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** The sub-path that the site was built for, as its pages say. */
export function baseOfSite() {
  const front = join(siteFolder, 'index.html')
  if (!existsSync(front)) throw new Error('There is no built site: run `npm run docs:build` first.')
  const [, base] = /<link rel="icon" [^>]*href="(.*?)icon\.svg"/.exec(readFileSync(front, 'utf8')) ?? []
  if (base === undefined) throw new Error(`${front} doesn't say what path it was built for.`)
  return base
}

/** The file that an address without query and origin leads to, as GitHub Pages finds it. Absent: none. */
export function fileOf(path, base = '/') {
  if (!path.startsWith(base)) return undefined
  const file = join(siteFolder, normalize(`/${decodeURIComponent(path.slice(base.length))}`))
  const isFile = (name) => existsSync(name) && statSync(name).isFile()
  return [file, `${file}.html`, join(file, 'index.html')].find(isFile)
}

/**
 * Serves the built site at the path it was built for, compressed, as a host of static files does.
 *
 * @returns The front page's address, and `close`.
 */
export async function serveSite() {
  const base = baseOfSite()
  const packed = new Map()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site')
    const found = fileOf(pathname, base)
    const file = found ?? join(siteFolder, '404.html')
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file)))
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=600',
    })
    response.end(packed.get(file))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => server.closeAllConnections() ?? new Promise((resolve) => server.close(resolve)),
  }
}
