import { mkdirSync, writeFileSync } from 'node:fs'

/** What stands in the folder of an entry's name, for tools that look for it there. */
export const signpostOf = (name) => ({
  main: `../dist/es2018/${name}.cjs`,
  module: `../dist/es2018/${name}.js`,
  types: `../dist/${name}.d.ts`,
  sideEffects: false,
})

/** A Rollup plugin that writes it. The first entry has the package's own package.json. */
export const signpost = (name) => ({
  name: 'signpost',
  writeBundle() {
    if (name === 'index') return
    mkdirSync(name, { recursive: true })
    writeFileSync(`${name}/package.json`, `${JSON.stringify(signpostOf(name), null, 2)}\n`)
  },
})
