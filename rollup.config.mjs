import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import dts from 'rollup-plugin-dts'

/** Every entry of package.json's "exports", by the name of its built file. */
const entries = {
  index: 'src/index.ts',
  endpoint: 'src/endpoint/index.ts',
  simulator: 'src/simulator/index.ts',
  signals: 'src/signals/index.ts',
}

const compile = () =>
  typescript({
    tsconfig: './tsconfig.build.json',
    compilerOptions: { declaration: false, allowImportingTsExtensions: false },
  })

/** One bundle an entry: no shared chunks, so a merchant's bundler sees one flat, side-effect-free module. */
const modules = Object.entries(entries).map(([name, input]) => ({
  input,
  plugins: [compile()],
  output: [
    { file: `dist/${name}.js`, format: 'es', sourcemap: true },
    { file: `dist/${name}.cjs`, format: 'cjs', exports: 'named', sourcemap: true },
  ],
}))

const globalBuild = {
  input: entries.index,
  plugins: [compile()],
  output: {
    file: 'dist/imp-confirm.global.js',
    format: 'iife',
    name: 'ImpConfirm',
    exports: 'named',
    sourcemap: true,
    // ASCII only: a classic script is decoded in the page's own charset, and old Korean shops are served as EUC-KR.
    plugins: [terser({ ecma: 2020, format: { ascii_only: true } })],
  },
}

const types = Object.entries(entries).map(([name, input]) => ({
  input,
  plugins: [dts({ tsconfig: './tsconfig.build.json' })],
  output: [
    { file: `dist/${name}.d.ts`, format: 'es' },
    { file: `dist/${name}.d.cts`, format: 'es' },
  ],
}))

export default [...modules, globalBuild, ...types]
