import { backendBy } from '../backend.ts'
import { tabStore } from '../tab-values.ts'
import type { Backend } from './backend.ts'
import { pageBackend } from './page-backend.ts'

/** The demo's Node server writes `node` here where it serves the page; as static files the page says `page`. */
const servedBy = () => document.querySelector<HTMLMetaElement>('meta[name="merchant-server"]')?.content

/** The real server where the page is served by it, else the same code in the page. */
export function findBackend(): Backend {
  const kept = tabStore<string>('shop')
  const shop = kept.read() ?? `t${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`
  kept.write(shop)
  const base = new URL('.', location.href).href
  return servedBy() === 'node' ? backendBy('node', base, shop, (request) => fetch(request)) : pageBackend(base, shop)
}
