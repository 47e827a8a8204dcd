import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commands, entries } from '../entries.mjs'
import { schemaFiles } from '../schema-files.mjs'
import { root } from './pack-and-install.mjs'

/** What every package has beside its code; the changelog comes with the first release. */
const documents = [
  'LICENSE',
  'README.md',
  'README.ko.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/decisions.md',
  'package.json',
]

const withMap = (path) => [path, `${path}.map`]

/** The files that a tarball must have, and may have. */
const expectedFiles = () => [
  ...documents.filter((path) => existsSync(join(root, path))),
  ...['docs/en', 'docs/ko'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)),
  ...entries.flatMap(({ name }) => [
    ...withMap(`dist/${name}.js`),
    ...withMap(`dist/${name}.cjs`),
    ...withMap(`dist/es2018/${name}.js`),
    ...withMap(`dist/es2018/${name}.cjs`),
    ...(name === 'index' ? [] : [`${name}/package.json`]),
    `dist/${name}.d.ts`,
    `dist/${name}.d.cts`,
  ]),
  ...commands.flatMap(({ name }) => withMap(`dist/${name}.js`)),
  ...withMap('dist/imp-confirm.global.js'),
  'dist/integrity.json',
  ...Object.values(schemaFiles),
]

/** Every source of a map must be in the map: `src/` isn't in the tarball. */
async function checkSourceMap(folder, path) {
  const { sources, sourcesContent, mappings } = JSON.parse(await readFile(join(folder, path), 'utf8'))
  const built = path.replace(/\.map$/, '')
  const code = await readFile(join(folder, built), 'utf8')
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (!code.trimEnd().endsWith(`//# sourceMappingURL=${name}`))
    throw new Error(`${built} doesn't name its map, ${name}`)
  if (!mappings) throw new Error(`${path} has no mappings`)
  const wrong = sources.filter(
    (source, index) => !/^(\.\.\/)+(src\/.*\.ts|node_modules\/tslib\/.*)$/.test(source) || !sourcesContent?.[index],
  )
  if (sources.length === 0 || wrong.length > 0) throw new Error(`${path}: no source text for ${wrong.join(', ')}`)
}

/** The tarball's files: exactly the expected ones, no dependencies, and source maps that hold their sources. */
export async function checkFileList({ files, installed }, check) {
  await check('exactly the expected files', async () => {
    const expected = expectedFiles()
    const missing = expected.filter((path) => !files.includes(path))
    const unexpected = files.filter((path) => !expected.includes(path))
    if (missing.length + unexpected.length > 0)
      throw new Error(`missing: ${missing.join(', ') || 'none'}\nunexpected: ${unexpected.join(', ') || 'none'}`)
    return `${expected.length} files`
  })
  await check('no run-time dependencies, no install scripts', async () => {
    const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
    const fields = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies']
    const scripts = ['preinstall', 'install', 'postinstall', 'prepare'].filter(
      (name) => name in (manifest.scripts ?? {}),
    )
    const wrong = [...fields.filter((field) => Object.keys(manifest[field] ?? {}).length > 0), ...scripts]
    if (wrong.length > 0) throw new Error(`package.json has ${wrong.join(', ')}`)
  })
  await check('source maps with their sources', async () => {
    const maps = files.filter((path) => path.endsWith('.map'))
    for (const path of maps) await checkSourceMap(installed, path)
    return `${maps.length} maps`
  })
}
