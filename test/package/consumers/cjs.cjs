// A Node program in CommonJS.
const assert = require('node:assert/strict')
const exercise = require('./exercise.cjs')

assert.match(require.resolve('imp-confirm'), /\/dist\/index\.cjs$/)
assert.equal(require('imp-confirm/package.json').name, 'imp-confirm')
exercise({
  index: require('imp-confirm'),
  endpoint: require('imp-confirm/endpoint'),
  simulator: require('imp-confirm/simulator'),
  signals: require('imp-confirm/signals'),
}).catch((error) => {
  console.error(error)
  process.exitCode = 1
})
