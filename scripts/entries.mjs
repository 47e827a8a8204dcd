// The package's entries, all derived from "exports" of package.json by one rule:
//   imp-confirm/x  ↔  src/x/index.ts  ↔  dist/x.js
// A new entry is one line in "exports", `"./x": {}`, and one folder, `src/x/`; `npm run entries` completes the line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'

const manifestUrl = new URL('../package.json', import.meta.url)
const folder = new URL('..', import.meta.url)

/** What a package has beside its entries; npm itself adds the README, the licence and package.json. */
const documents = ['dist', 'docs/en', 'docs/ko', 'docs/decisions.md', 'CHANGELOG.md', 'README.ko.md', 'SECURITY.md']

/** What stands in "exports" for an entry, by the name of its built files. */
export const exportOf = (name) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
})

/** What of a package.json follows from its entries: the old fields, and the folders that old tools look into. */
export const fieldsOf = (names) => ({
  main: './dist/es2018/index.cjs',
  module: './dist/es2018/index.js',
  types: './dist/index.d.ts',
  files: [...documents, ...names.filter((name) => name !== 'index')],
})

/** What isn't code. */
const plain = new Set(['./package.json'])

/**
 * The entries of a package.json, and its commands. Throws with what to do where one breaks the rule.
 *
 * @param manifest What package.json says.
 * @param has Whether there is such a file, seen from package.json.
 */
export function entriesOf(manifest, has) {
  const entries = Object.entries(manifest.exports)
    .filter(([path]) => !plain.has(path))
    .map(([path, conditions]) => {
      const name = path === '.' ? 'index' : path.slice(2)
      return {
        name,
        specifier: path === '.' ? manifest.name : `${manifest.name}/${name}`,
        source: path === '.' ? 'src/index.ts' : `src/${name}/index.ts`,
        conditions,
      }
    })
  const commands = Object.entries(manifest.bin ?? {}).map(([command, path]) => {
    const name = /^\.?\/?dist\/([\w-]+)\.js$/.exec(path)?.[1]
    if (!name)
      throw new Error(`package.json: bin ${command} is ${path}: write dist/x.js, which is built of src/x/index.ts.`)
    return { command, name, source: `src/${name}/index.ts` }
  })
  for (const { name, specifier, source, conditions } of entries) {
    if (!/^[a-z][a-z0-9-]*$/.test(name))
      throw new Error(
        `package.json: exports ${specifier}: an entry's name is one word, as its folder's: src/x/ for ./x.`,
      )
    if (!has(source))
      throw new Error(`package.json: exports ${specifier}, but there is no ${source}: write it, or take the entry out.`)
    if (!isDeepStrictEqual(conditions, exportOf(name)))
      throw new Error(`package.json: exports ${specifier} isn't what every entry is: run \`npm run entries\`.`)
  }
  for (const { command, source } of commands)
    if (!has(source))
      throw new Error(`package.json: bin ${command} needs ${source}: write it, or take the command out.`)
  for (const [field, value] of Object.entries(fieldsOf(entries.map(({ name }) => name))))
    if (!isDeepStrictEqual(manifest[field], value))
      throw new Error(`package.json: ${field} isn't what follows from exports: run \`npm run entries\`.`)
  return { entries, commands }
}

const manifest = JSON.parse(readFileSync(manifestUrl, 'utf8'))
const has = (path) => existsSync(new URL(path, folder))

if (process.argv[1]?.endsWith('entries.mjs') && process.argv[2] === '--write') {
  const names = []
  for (const path of Object.keys(manifest.exports))
    if (!plain.has(path)) {
      const name = path === '.' ? 'index' : path.slice(2)
      manifest.exports[path] = exportOf(name)
      names.push(name)
    }
  Object.assign(manifest, fieldsOf(names))
  writeFileSync(manifestUrl, `${JSON.stringify(manifest, null, 2)}\n`)
}

/** This package's entries and commands. */
export const { entries, commands } = entriesOf(manifest, has)

/**
 * Rules for a bundler that lead the entries' names to files of this repository, so that what uses the package by its names
 * needs no installed copy of it.
 *
 * @param of `'source'`, or `'built'` for `dist`.
 */
export const entryAliases = (of) =>
  entries.map(({ name, specifier, source }) => ({
    find: new RegExp(`^${specifier}$`),
    replacement: decodeURIComponent(new URL(of === 'source' ? source : `dist/${name}.js`, folder).pathname),
  }))
