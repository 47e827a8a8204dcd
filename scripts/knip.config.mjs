import { commands, entries } from './entries.mjs'

/** `npm run lint`: code that nothing uses. */
export default {
  entry: [
    ...[...entries, ...commands].map(({ source }) => source).filter((source) => source !== 'src/index.ts'),
    'scripts/*.{mjs,ts}',
    'bench/*.mjs',
    'test/recipes/*.mjs',
    'test/examples/*.mjs',
    'demo/**/*.{mjs,js,ts,html}',
    'test/**/*.test.ts',
    'test/postgres/**/*.{mjs,ts}',
    'test/mutation/*.{ts,mjs}',
    'test/holds/confirm-server.ts',
    'test/simulation/{start.mjs,run.ts,page.ts}',
    'test/verify/simulation/{start.mjs,run.ts}',
    'test/fuzz/run.ts',
    'test/real/run.ts',
    'test/types/**/*.ts',
    'test/package/**/*.{js,mjs,cjs,ts,cts}',
    'test/engines/site/*.js',
  ],
  // What these run in has a package.json and a lock of its own.
  ignore: ['test/reach/**', 'test/lighthouse/**', 'test/sqlite/**', 'bench/frameworks/**'],
  project: ['{src,scripts,bench,demo,test}/**/*.{ts,tsx,mts,cts,js,mjs,cjs,vue}'],
  ignoreExportsUsedInFile: true,
  ignoreBinaries: ['apt-get'],
  ignoreDependencies: [
    '@arethetypeswrong/cli',
    '@paypal/paypal-js',
    '@portone/browser-sdk',
    '@stripe/stripe-js',
    '@stryker-mutator/api',
    '@tosspayments/tosspayments-sdk',
    'miniflare',
    // Imported by a page's block, which a test runs.
    'prom-client',
    'iamport-typings',
  ],
  ignoreUnresolved: ['/index.js'],
}
