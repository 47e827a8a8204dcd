import base from './stryker.config.mjs'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  ...base,
  mutate: ['src/verify/**/*.ts'],
  vitest: { configFile: 'test/mutation/vitest.verify.config.ts', related: false },
  jsonReporter: { fileName: 'reports/mutation.verify.json' },
}
