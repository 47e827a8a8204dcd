import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { metrics } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sources } from './compile-blocks.ts'
import { pageOf, root } from './markdown.ts'

let folder = ''
beforeAll(async () => {
  // Beside the packages, which the blocks import as they are installed.
  folder = await mkdtemp(join(root, 'node_modules/.telemetry-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** The page's block that imports this package, as a module. */
async function load(imports: string) {
  const code = pageOf('docs/en/operations.md').blocks.find((block) => block.code.includes(`'${imports}'`))?.code ?? ''
  const outfile = join(folder, `${imports.replace(/\W/g, '-')}.mjs`)
  await build({
    stdin: { contents: code, loader: 'ts', resolveDir: root },
    bundle: true,
    format: 'esm',
    outfile,
    alias: sources,
    external: [imports],
    logLevel: 'error',
  })
  return import(/* @vite-ignore */ pathToFileURL(outfile).href)
}

async function ask(endpoint: (request: Request) => Promise<Response>) {
  const body = JSON.stringify({ imp_uid: 'imp_1', merchant_uid: 'order-1', amount: 1000 })
  for (const type of ['application/json', 'text/plain'])
    await endpoint(new Request('http://shop.example/', { method: 'POST', headers: { 'content-type': type }, body }))
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
}

it('the OpenTelemetry block feeds the shop’s SDK', async () => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter })
  const provider = new MeterProvider({ readers: [reader] })
  metrics.setGlobalMeterProvider(provider)
  try {
    const { POST } = await load('@opentelemetry/api')
    await ask(POST)
    await reader.forceFlush()
    const all = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
    const duration = all.find(({ descriptor }) => descriptor.name === 'confirm.duration')
    expect(duration?.dataPoints.map(({ attributes }) => attributes)).toEqual([
      { decision: 'approved', code: '', version: 'v1', late: false },
      { decision: 'refused', code: 'CONFIRM_CONTENT_TYPE', version: '', late: false },
    ])
  } finally {
    metrics.disable()
    await provider.shutdown()
  }
})

it('the Prometheus block gives what Prometheus fetches', async () => {
  const shop = await load('prom-client')
  await ask(shop.POST)
  const text = await shop.metrics()
  expect(text).toContain('confirm_duration_seconds_count{decision="approved",code=""} 1')
  expect(text).toContain('confirm_duration_seconds_count{decision="refused",code="CONFIRM_CONTENT_TYPE"} 1')
  expect(text).toContain('confirm_late_approvals_total 0')
})
