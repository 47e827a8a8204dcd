/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // What needs no page. For the rest: stryker.page.config.mjs.
  mutate: [
    'src/{outcome,portone,endpoint,shared}/**/*.ts',
    'src/payment/{check-call,check-confirm-url,plan-payment,read-pay-redirect,redirect-memory}.ts',
    'src/webview/is-instagram-webview.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  checkers: [],
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  ignoreStatic: false,
  timeoutMS: 10000,
  concurrency: 2,
  ignorePatterns: ['/reports', '/demo/dist', '/docs/api'],
  tempDirName: 'reports/stryker',
}
