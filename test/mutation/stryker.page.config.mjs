import base from './stryker.config.mjs'

// What needs a page: the slower half, in jsdom.
export default {
  ...base,
  mutate: [
    'src/payment/**/*.ts',
    '!src/payment/{check-call,check-confirm-url,plan-payment,read-pay-redirect,redirect-memory}.ts',
    'src/webview/**/*.ts',
    '!src/webview/is-instagram-webview.ts',
    'src/imp/{check-load-options,init-once,is-load-imp-error,load-imp-error}.ts',
    // The rest of the loader is about script tags, of which jsdom knows nothing: its tests run in Chromium.
  ],
  vitest: { configFile: 'test/mutation/vitest.page.config.ts', related: false },
  jsonReporter: { fileName: 'reports/mutation-page.json' },
  tempDirName: 'reports/stryker-page',
}
