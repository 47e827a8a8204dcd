import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entriesOf, exportOf, fieldsOf } from '../../scripts/entries.mjs'
import { root } from '../docs/markdown.ts'

const everything = (_path: string): boolean => true

describe('an entry that breaks the rule says what to do', () => {
  const broken = (
    manifest: Omit<Parameters<typeof entriesOf>[0], 'name'> & { exports: Record<string, unknown> },
    has = everything,
  ) => {
    try {
      entriesOf({ name: 'imp-confirm', ...manifest }, has)
    } catch (error) {
      return (error as Error).message
    }
    return 'nothing is wrong'
  }

  it('without a folder', () => {
    const has = (path: string): boolean => path === 'src/index.ts'
    expect(broken({ exports: { '.': exportOf('index'), './holds': exportOf('holds') } }, has)).toBe(
      'package.json: exports imp-confirm/holds, but there is no src/holds/index.ts: write it, or take the entry out.',
    )
  })
  it('unlike the others', () => {
    expect(broken({ exports: { './holds': './dist/holds.js' } })).toBe(
      "package.json: exports imp-confirm/holds isn't what every entry is: run `npm run entries`.",
    )
  })
  it('of more than one folder', () => {
    expect(broken({ exports: { './holds/memory': {} } })).toMatch(/an entry's name is one word/)
  })
  it('with the old fields of another time', () => {
    expect(broken({ exports: { '.': exportOf('index') }, ...fieldsOf([]), main: './dist/index.js' })).toBe(
      "package.json: main isn't what follows from exports: run `npm run entries`.",
    )
    expect(broken({ exports: { '.': exportOf('index') }, ...fieldsOf(['index']) })).toBe('nothing is wrong')
  })
  it('a command that is built of nothing', () => {
    expect(broken({ exports: {}, bin: { 'imp-confirm': 'bin/cli.js' } })).toMatch(/write dist\/x\.js/)
    expect(broken({ exports: {}, bin: { 'imp-confirm': 'dist/cli.js' } }, () => false)).toMatch(
      /needs src\/cli\/index\.ts/,
    )
  })
})

describe('one line and one folder make an entry', () => {
  let copy = ''

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'imp-confirm-entry-'))
    // This project's configuration round a small tree, since the compiler reads all of `src`.
    const whole = ['src/tsconfig.json', 'src/portone', 'src/shared', 'scripts']
    for (const path of [...whole, 'rollup.config.mjs', 'tsconfig.json', 'package.json'])
      cpSync(join(root, path), join(copy, path), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    // The folder and the line.
    mkdirSync(join(copy, 'src/extra'))
    writeFileSync(
      join(copy, 'src/extra/index.ts'),
      "export { pgTable } from '../portone/pg-table.ts'\nexport const extra: 'an entry' = 'an entry'\n",
    )
    const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'))
    writeFileSync(join(copy, 'src/index.ts'), "export { pgTable } from './portone/pg-table.ts'\n")
    delete manifest.bin
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, exports: { '.': {}, './extra': {} } }))
    execFileSync(process.execPath, ['scripts/entries.mjs', '--write'], { cwd: copy })
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  it('is built, runs in both module systems, and has types for new and old resolvers', { timeout: 120_000 }, () => {
    const build = `
      import { rollup } from 'rollup'
      import bundles from './rollup.config.mjs'
      for (const options of bundles.filter(({ input }) => input === 'src/extra/index.ts')) {
        const bundle = await rollup(options)
        for (const output of options.output) await bundle.write(output)
      }`
    execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: copy })

    const shop = join(copy, 'shop')
    mkdirSync(join(shop, 'node_modules'), { recursive: true })
    symlinkSync(copy, join(shop, 'node_modules/imp-confirm'))
    const run = (code: string, type: string) =>
      execFileSync(process.execPath, ['--preserve-symlinks', `--input-type=${type}`, '-e', code], {
        cwd: shop,
        encoding: 'utf8',
      })
    expect(run("console.log(require('imp-confirm/extra').extra)", 'commonjs')).toBe('an entry\n')
    expect(run("import { extra } from 'imp-confirm/extra'; console.log(extra)", 'module')).toBe('an entry\n')

    for (const moduleResolution of [ts.ModuleResolutionKind.Bundler, ts.ModuleResolutionKind.Node10]) {
      const { resolvedModule } = ts.resolveModuleName(
        'imp-confirm/extra',
        join(shop, 'shop.ts'),
        { moduleResolution },
        ts.sys,
      )
      expect(resolvedModule?.resolvedFileName).toBe(join(copy, 'dist/extra.d.ts'))
    }
    expect(readFileSync(join(copy, 'dist/extra.d.ts'), 'utf8')).toContain('an entry')
    // Tools that don't read "exports" find its folder.
    expect(run("console.log(require('./node_modules/imp-confirm/extra').extra)", 'commonjs')).toBe('an entry\n')
  })

  it('is known to the API reference, to Knip and to whatever imports the package by its names', () => {
    const print = (code: string): unknown =>
      JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: copy, encoding: 'utf8' }))
    const config = (name: string, field: string) =>
      print(`import c from './scripts/${name}.config.mjs'; console.log(JSON.stringify(c.${field}))`)
    expect(config('typedoc', 'entryPoints')).toContain('../src/extra/index.ts')
    expect(config('knip', 'entry')).toContain('src/extra/index.ts')
    const aliases = print(
      "import { entryAliases } from './scripts/entries.mjs'; console.log(JSON.stringify(['source', 'built'].map((of) => entryAliases(of).find(({ find }) => find.test('imp-confirm/extra')).replacement)))",
    )
    expect(aliases).toEqual([join(copy, 'src/extra/index.ts'), join(copy, 'dist/extra.js')])
  })
})

it('every entry is in the built package', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const conditions of Object.values(exports).filter((value) => typeof value === 'object'))
    for (const { types, default: file } of Object.values(conditions as Record<string, Record<string, string>>))
      for (const path of [types, file]) expect(existsSync(join(root, path ?? '')), path).toBe(true)
})
