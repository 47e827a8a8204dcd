import { wake } from './wake.mjs'

const script = /\s*<script type="module" src="([^"]+)"><\/script>/g
const preload = /\s*<link rel="modulepreload" href="([^"]+)">/g

/**
 * A built page whose scripts start when they are needed: see `wake`. Its icons' style sheet, which would hold the first paint up,
 * goes: this theme asks for no icon that VitePress would write there.
 */
export function startLater(html: string): string {
  const found = (pattern: RegExp) => JSON.stringify([...html.matchAll(pattern)].map(([, address]) => address))
  const waker = `<script>(${wake})(${found(script)},${found(preload)})</script>`
  return html
    .replace(script, '')
    .replace(preload, '')
    .replace(/\s*<link rel="preload stylesheet" href="[^"]*vp-icons\.css" as="style">/, '')
    .replace('</head>', () => `${waker}\n  </head>`)
}
