import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import dts from 'rollup-plugin-dts'
import { commands, entries } from './scripts/entries.mjs'
import { es2018 } from './scripts/es2018.mjs'
import { hostTypes } from './scripts/host-types.mjs'
import { integrity } from './scripts/integrity.mjs'
import { plainImports } from './scripts/plain-imports.mjs'
import { schemas } from './scripts/schema-files.mjs'
import { signpost } from './scripts/signpost.mjs'

/** For the rooms of browsers and of any server; a command's folder has its own, with Node's types. */
const tsconfig = './src/tsconfig.json'

/** The host's own modules. Which rooms may use them is held by test/rooms. */
const external = /^node:/

/** @param check Whether types are checked. Every program is of all of `src`, so once is enough. */
const compile = (config = tsconfig, check = false) =>
  typescript({
    tsconfig: config,
    compilerOptions: { declaration: false, allowImportingTsExtensions: false, noCheck: !check },
  })

/**
 * One bundle an entry: no shared chunks, so a merchant's bundler sees one flat, side-effect-free module. Each twice: tools that
 * don't read "exports" (webpack 4, Jest 27, Parcel) take `main` and `module`, an entry's from a package.json in a folder of its
 * name, and parse nothing newer than ES2018.
 */
const modules = entries.map(({ name, source }) => ({
  input: source,
  external,
  plugins: [
    compile(tsconfig, name === 'index'),
    plainImports(),
    signpost(name),
    ...(name === 'holds' ? [schemas()] : []),
  ],
  output: ['', 'es2018/'].flatMap((folder) => [
    { file: `dist/${folder}${name}.js`, format: 'es', sourcemap: true, plugins: folder ? [es2018()] : [] },
    {
      file: `dist/${folder}${name}.cjs`,
      format: 'cjs',
      exports: 'named',
      sourcemap: true,
      plugins: folder ? [es2018()] : [],
    },
  ]),
}))

const programs = commands.map(({ name, source }) => ({
  input: source,
  external,
  plugins: [compile(`./src/${name}/tsconfig.json`, true), plainImports()],
  output: { file: `dist/${name}.js`, format: 'es', banner: '#!/usr/bin/env node', sourcemap: true },
}))

const globalBuild = {
  input: 'src/index.ts',
  plugins: [compile()],
  output: {
    file: 'dist/imp-confirm.global.js',
    format: 'iife',
    name: 'ImpConfirm',
    exports: 'named',
    sourcemap: true,
    // ASCII only: a classic script is decoded in the page's own charset, and old Korean shops are served as EUC-KR.
    plugins: [terser({ ecma: 2020, format: { ascii_only: true } }), integrity('dist/integrity.json')],
  },
}

const types = entries.map(({ name, source }) => ({
  input: source,
  external,
  plugins: [dts({ tsconfig }), hostTypes()],
  output: [
    { file: `dist/${name}.d.ts`, format: 'es' },
    { file: `dist/${name}.d.cts`, format: 'es' },
  ],
}))

export default [...modules, ...programs, globalBuild, ...types]
