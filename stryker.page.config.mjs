import base from './stryker.config.mjs'

// What needs a page: the slower half, in jsdom.
export default {
  ...base,
  mutate: [
    'src/request-pay-with-confirm.ts',
    'src/open-payment.ts',
    'src/{webview,imp}/**/*.ts',
    '!src/webview/is-instagram-webview.ts',
  ],
  vitest: { configFile: 'vitest.mutate-page.config.ts', related: false },
  jsonReporter: { fileName: 'reports/mutation-page.json' },
  tempDirName: 'reports/stryker-page',
}
