import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codesIn, pages, root } from './markdown.ts'

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(root + folder, { recursive: true })
    .map(String)
    .filter((name) => ending.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`)

const wordsOf = (text: string) => text.match(/[A-Za-z_$][\w$]*(-[a-z0-9]+)*/g) ?? []

/** Every name and every text of the sources and of PortOne's V2 SDK. */
const known = new Set(
  [
    ...filesIn('src', /\.ts$/),
    ...filesIn('node_modules/@portone/browser-sdk/dist/v2', /\.d\.ts$/),
    'package.json',
  ].flatMap((path) => wordsOf(readFileSync(root + path, 'utf8'))),
)

/** Names of others: browsers, PortOne's server, PGs, frameworks. */
const others = new Set(
  `script-src connect-src frame-src form-action style-src frame-ancestors script-src-elem unsafe-inline securitypolicyviolation
  fail_reason include_sandbox tx_id payment_id total_amount onSuccess
  shouldOverrideUrlLoading decidePolicyFor setSupportMultipleWindows onCreateWindow createWebViewWith
  setAcceptThirdPartyCookies setDomStorageEnabled allowNavigation naverPopupMode skipLibCheck testEnvironment
  react-router-serve createRequestListener`.split(/\s+/),
)

/** Code in prose that is one name, of several words: a typing error in it is a wrong name. */
const named = pages.flatMap(({ path, prose, blocks }) => {
  const own = new Set(blocks.flatMap(({ code }) => wordsOf(code)))
  return [...new Set(codesIn(prose.replace(/<!--.*?-->/gs, '')))]
    .map((code) => code.replace(/^['"]|['"]$|\(.*\)$|\?$/g, ''))
    .filter(
      (code) => /^[A-Za-z]+(-[a-z0-9]+)+$|^[a-z]+([A-Z][a-z]*)+$|^[a-z]+(_[a-z0-9]+)+$/.test(code) && !own.has(code),
    )
    .map((code) => ({ path, code }))
})

describe('every name in the prose exists', () => {
  it.each(named)('$path: $code', ({ code }) => {
    expect(known.has(code) || others.has(code), code).toBe(true)
  })
})
