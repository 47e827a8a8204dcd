// A Node program in ESM.
import assert from 'node:assert/strict'
import * as index from 'imp-confirm'
import * as endpoint from 'imp-confirm/endpoint'
import * as signals from 'imp-confirm/signals'
import * as simulator from 'imp-confirm/simulator'
import exercise from './exercise.cjs'

await exercise({ index, endpoint, simulator, signals })
assert.match(import.meta.resolve('imp-confirm'), /\/dist\/index\.js$/)
assert.match(import.meta.resolve('imp-confirm/package.json'), /\/package\.json$/)
await assert.rejects(import('imp-confirm/dist/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })
