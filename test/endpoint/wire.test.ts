import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as endpoint from '../../src/endpoint/index.ts'
import { type Mounted, serve } from './mounts.ts'
import { runWireCase, wireCases } from './wire-cases.ts'
import { wireServer } from './wire-server.ts'

/** Node's http by a handler that gets a `Request`, and by the direct way into each endpoint. */
const hosts: Record<string, () => RequestListener> = {
  'a Request': () => endpoint.toNodeListener(wireServer(endpoint).handler),
  'the direct way': () => {
    const { endpoints, handler } = wireServer(endpoint)
    const others = endpoint.toNodeListener(handler)
    const listeners = new Map(
      Object.entries(endpoints).map(([path, confirm]) => [path, endpoint.toNodeListener(confirm)]),
    )
    return (request, response) => (listeners.get(request.url?.split('?')[0] ?? '') ?? others)(request, response)
  },
}

describe.each(Object.entries(hosts))('over Node’s http, by %s', (_, listener) => {
  let mounted: Mounted
  beforeAll(async () => {
    mounted = await serve(listener())
  })
  afterAll(() => mounted.close())

  it.each(wireCases)('$name', async (wireCase) => {
    expect(await runWireCase(`http://127.0.0.1:${mounted.port}`, wireCase)).toEqual([])
  })
})
