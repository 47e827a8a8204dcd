import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPayRedirect } from '../../src/outcome/redirect-query.ts'
import { readPayRedirect } from '../../src/payment/read-pay-redirect.ts'

const path = '/pay/return'
const search = '?order=7&imp_uid=imp_1&merchant_uid=order-1&imp_success=true'
const url = `https://shop.example${path}${search}`
const query = { order: '7', imp_uid: 'imp_1', merchant_uid: 'order-1', imp_success: 'true' }
const incoming = Object.assign(new IncomingMessage(new Socket()), { url: path + search })

describe('what pages, routers and servers hand over is read', () => {
  it.each([
    ["a router's location", { pathname: path, search, hash: '', state: null, key: 'x' }],
    ["a router's location without a hash", { pathname: path, search }],
    ["a hash router's location", { pathname: '/', search: '', hash: `#${path}${search}` }],
    ["Vue Router's route", { path, fullPath: path + search, query, params: {}, hash: '' }],
    ["Next's pages router", { pathname: path, query, asPath: path + search, push: () => {} }],
    ['a query object', query],
    ['a query object without a prototype', Object.assign(Object.create(null), query)],
    ['a query object with lists', { ...query, merchant_uid: ['order-1', 'order-1'] }],
    ['a query object with what is no text', { ...query, nested: { a: 'b' }, none: undefined, empty: null }],
    [
      'a query object whose keys are called like parts of an address',
      { ...query, url: '/x', search: 'shoes', href: '/y' },
    ],
    ['a Request', new Request(url)],
    ["Node's request", incoming],
    ['URLSearchParams', new URLSearchParams(search)],
    ['a link', Object.assign(document.createElement('a'), { href: url })],
  ])('%s', (_, source) => {
    expect(readPayRedirect(source)).toMatchObject({ status: 'completed', merchantUid: 'order-1', impUid: 'imp_1' })
    expect(cleanPayRedirect(source)).toContain('order=7')
    expect(cleanPayRedirect(source)).not.toContain('imp_uid')
  })
  it('with keys that came twice', () => {
    expect(readPayRedirect({ ...query, imp_success: ['true', 'false'] })).toMatchObject({ code: 'contradictory' })
  })
  it.each([
    ['an empty query', {}],
    ['an empty location', { pathname: '/', search: '', hash: '' }],
    ['a Request of another page', new Request('https://shop.example/')],
    ['a query of another page', { tab: '3', more: ['1', '2'] }],
  ])('%s is no payment return', (_, source) => expect(readPayRedirect(source)).toBeNull())
})

describe('a router that makes numbers and flags of texts', () => {
  it.each([
    ['a no', { ...query, imp_success: false }, { status: 'failed', money: 'may-have-moved' }],
    ['a no as a number', { ...query, imp_success: 0 }, { status: 'failed' }],
    ['a yes', { ...query, imp_success: true }, { status: 'completed' }],
    ['yes and no', { ...query, imp_success: [true, false] }, { code: 'contradictory' }],
    ['lists in lists', { ...query, imp_success: [[[false]]] }, { status: 'failed' }],
    ['a long number', { ...query, imp_uid: 12n }, { impUid: '12' }],
    [
      'TanStack Router’s location',
      {
        pathname: '/return',
        search: { ...query, imp_success: false },
        searchStr: search,
        hash: '',
        href: '/',
        state: {},
      },
      { status: 'failed' },
    ],
  ])('%s', (_, source, expected) => expect(readPayRedirect(source)).toMatchObject(expected))
  it('reads no context that isn’t there', () =>
    expect(readPayRedirect(url, null as never)).toMatchObject({ status: 'completed' }))
})

describe('what is no address is a TypeError that says what to pass, and never null', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', [url]],
    ['a promise of a query', Promise.resolve(query)],
    ['a map', new Map(Object.entries(query))],
    ['a form', new FormData()],
    ['props', { searchParams: Promise.resolve(query), params: {} }],
    ['a function', () => url],
    ['a symbol', Symbol('x')],
    [
      'SvelteKit’s page',
      { url: new URL(url), params: {}, route: { id: '/return' }, status: 200, error: null, data: {} },
    ],
    ['Hono’s request', { raw: new Request(url), routeIndex: 0, path: '/return', bodyCache: {} }],
    ['a native route', { key: 'Pay-1', name: 'Pay', params: query, path: `/return${search}` }],
    ['a function’s event', { rawPath: '/return', rawQueryString: search, headers: {}, isBase64Encoded: false }],
    ['a component', { template: '<p></p>', setup: () => query }],
    [
      'what throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no')
          },
        },
      ),
    ],
  ])('%s', (_, source) => {
    expect(() => readPayRedirect(source as never)).toThrow(TypeError)
    expect(() => cleanPayRedirect(source as never)).toThrow(/Pass location, a URL/)
  })
  it('of anything at all: an outcome, null, or a TypeError', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (source) => {
        try {
          readPayRedirect(source as never)
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
          expect((error as Error).message).toContain('Pass location')
        }
      }),
    )
  })
})
