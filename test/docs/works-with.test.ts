import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codesIn, pageOf, root } from './markdown.ts'

const read = (path: string) => readFileSync(root + path, 'utf8')

/** What is installed for the tests, by the folder of its package.json. */
function installed(folder: string): Record<string, string> {
  const {
    dependencies = {},
    devDependencies = {},
    optionalDependencies = {},
  } = JSON.parse(read(`${folder}package.json`))
  return { ...dependencies, ...devDependencies, ...optionalDependencies }
}
const versions = {
  root: installed(''),
  tools: installed('test/tools/'),
  reach: installed('test/reach/'),
  nest10: installed('test/reach/nest10/'),
}

interface Tried {
  /** The file that runs it, and the words in it that name the check. */
  by: [file: string, words: string]
  /** Where its version stands, for a name with one. */
  of?: [folder: keyof typeof versions, dependency: string]
}

const oldTools = 'scripts/check-package/old-tools.mjs'
const bundles = 'scripts/check-package/browser-bundles.mjs'
const types = 'scripts/check-package/type-programs.mjs'
const mounts = 'test/reach/mounts.mjs'
const runtimes = 'test/reach/runtimes.mjs'
const engines = 'test/engines/engines.mjs'

/** The test of each name in the table. */
const tried: Record<string, Tried> = {
  'webpack 4': { by: [oldTools, "'webpack-4'"], of: ['tools', 'webpack-4'] },
  'webpack 5': { by: [bundles, 'webpack:'], of: ['root', 'webpack'] },
  'Vite 8': { by: [bundles, 'Vite:'], of: ['root', 'vite'] },
  'Rollup 4': { by: [oldTools, 'Rollup $'], of: ['root', 'rollup'] },
  'esbuild 0.28': { by: [bundles, 'esbuild:'], of: ['root', 'esbuild'] },
  'Parcel 2': { by: [oldTools, 'Parcel $'], of: ['tools', 'parcel'] },
  'Metro 0.82': { by: [oldTools, 'Metro $'], of: ['tools', 'metro'] },
  "Cypress's webpack": { by: [oldTools, '@cypress/webpack-batteries-included-preprocessor'] },
  'a `<script>` tag': { by: ['scripts/check-package/script-tag.mjs', '<script>: the global build'] },
  'Jest 27': { by: [oldTools, "'jest-27'"], of: ['tools', 'jest-27'] },
  'Jest 29': { by: [oldTools, "'jest-29'"], of: ['tools', 'jest-29'] },
  'Vitest 4': { by: [oldTools, 'Vitest $'], of: ['root', 'vitest'] },
  'Mocha 11': { by: [oldTools, 'Mocha $'], of: ['tools', 'mocha'] },
  'node:test': { by: [oldTools, 'node:test, $'] },
  "Node's http": { by: [mounts, "Node's http"] },
  'Express 4': { by: [mounts, "'Express 4'"], of: ['reach', 'express4'] },
  'Express 5': { by: [mounts, "'Express 5'"], of: ['root', 'express'] },
  'Fastify 4': { by: [mounts, "'Fastify 4'"], of: ['reach', 'fastify4'] },
  'Fastify 5': { by: [mounts, "'Fastify 5'"], of: ['reach', 'fastify'] },
  'Koa 2': { by: [mounts, "'Koa 2'"], of: ['reach', 'koa'] },
  'Nest 10': { by: [mounts, 'Nest 10 on'], of: ['nest10', '@nestjs/core'] },
  'Nest 11': { by: [mounts, 'Nest 11 on'], of: ['reach', '@nestjs/core'] },
  'Next.js 16': { by: [mounts, 'route handler on the edge'], of: ['reach', 'next'] },
  'Nitro 2 (Nuxt)': { by: [mounts, '(Nuxt), Node server'], of: ['reach', 'nitropack'] },
  'h3 1': { by: [mounts, "'h3-1'"], of: ['reach', 'h3-1'] },
  'h3 2': { by: [mounts, "versionOf('h3')"], of: ['reach', 'h3'] },
  'SvelteKit 2': { by: [mounts, 'SvelteKit $'], of: ['reach', '@sveltejs/kit'] },
  'Astro 5': { by: [mounts, 'Astro $'], of: ['reach', 'astro'] },
  'React Router 7': { by: [mounts, 'React Router $'], of: ['reach', 'react-router'] },
  'Hono 4': { by: [mounts, "Hono on Node's http"], of: ['reach', 'hono'] },
  'Cloudflare Workers': { by: [mounts, 'Cloudflare Workers, in workerd'] },
  'AWS Lambda': { by: [mounts, 'AWS Lambda, REST API'] },
  'Vercel Functions': { by: [mounts, 'Vercel Functions'] },
  'Google Cloud Functions': { by: [mounts, 'Cloud Functions (functions-framework'] },
  ...Object.fromEntries(
    [18, 20, 22, 24, 26].map((major): [string, Tried] => [
      `Node ${major}`,
      { by: [runtimes, `${major}`], of: ['reach', `node-${major}`] },
    ]),
  ),
  'Bun 1': { by: [runtimes, 'Bun.serve'], of: ['reach', 'bun'] },
  'Deno 2': { by: [runtimes, 'deno serve'], of: ['reach', 'deno'] },
  workerd: { by: [runtimes, 'workerd (miniflare'] },
  Chromium: { by: [engines, 'chromium'] },
  Firefox: { by: [engines, 'firefox'] },
  WebKit: { by: [engines, 'webkit'] },
  ...Object.fromEntries(
    [...(/const versions = \[(.*?)\]/s.exec(read(types))?.[1] ?? '').matchAll(/'(\d\.\d)'/g)].map(
      ([quoted, version]): [string, Tried] => [version as string, { by: [types, quoted] }],
    ),
  ),
  // The newest when it was written; another program with the same command.
  7: { by: [types, "'latest'"] },
}

const tableOf = (readme: string, heading: string) => {
  const { tables } = pageOf(readme)
  const found = tables.find(({ under }) => under === heading)
  if (!found) throw new Error(`${readme} has no table under ${heading}`)
  return found
}
const { rows } = tableOf('README.md', 'Works with')
const names = rows.flatMap(([, cell = '']) => cell.split(' · '))

describe('the README’s table of what it works with', () => {
  it('names everything that is tried, and nothing else', () => {
    expect([...names].sort()).toEqual(Object.keys(tried).sort())
  })

  it.each(names)('%s', (name) => {
    const { by, of } = tried[name] as Tried
    expect(read(by[0])).toContain(by[1])
    if (!of) return
    const version = versions[of[0]][of[1]]?.replace(/^npm:.*@/, '')
    const [, told = ''] = / (\d[\d.]*)/.exec(name) ?? []
    expect(`${version}.`.startsWith(`${told}.`), `${name}: ${version} is tried`).toBe(true)
  })

  it('gives a command that exists', () => {
    const { scripts } = JSON.parse(read('package.json'))
    for (const [, , command = ''] of rows) expect(scripts).toHaveProperty([codesIn(command)[0]?.slice(8) ?? ''])
  })
})
