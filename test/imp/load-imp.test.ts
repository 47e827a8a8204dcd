import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isLoadImpError } from '../../src/imp/is-load-imp-error.ts'
import { loadImp } from '../../src/imp/load-imp.ts'
import type { LoadImpOptions } from '../../src/imp/load-imp-options.ts'
import { scriptMemory } from '../../src/imp/script-memory.ts'

const page = window as { IMP?: unknown }
const userCode = 'imp00000000'
const refuse = (): never => {
  throw new Error('no')
}
const newImp = () => ({ init: vi.fn(), request_pay: vi.fn() })

beforeEach(() => {
  vi.useFakeTimers()
  delete scriptMemory().imp
  scriptMemory().late = 0
})
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
  delete page.IMP
  document.head.replaceChildren()
})

/** What a call rejects with; fails when it resolves. */
const failure = (options: unknown) =>
  loadImp(options as LoadImpOptions).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )

// What needs no network; the rest is proved in a real browser.
describe('loadImp', () => {
  it('resolves to the IMP that is there, initialised', async () => {
    const imp = newImp()
    page.IMP = imp
    expect(await loadImp({ userCode })).toBe(imp)
    expect(imp.init.mock.calls).toEqual([[userCode]])
    expect(document.scripts).toHaveLength(0)
  })

  it('what is named IMP but is none is not taken for it', async () => {
    page.IMP = document.createElement('div')
    const ended = failure({ userCode, tries: 1 })
    expect(document.scripts).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await ended).toMatchObject({ code: 'timed-out' })
  })

  it.each([[undefined], [null], ['imp00000000'], [{}]])('refuses %o as options', async (options) => {
    expect(await failure(options)).toMatchObject({
      name: 'LoadImpError',
      code: 'invalid-options',
      issues: [{ path: 'options.userCode' }],
    })
    expect(document.scripts).toHaveLength(0)
  })

  it('takes the default for what is undefined', async () => {
    const ended = failure({ userCode, src: undefined, timeLimit: undefined, tries: undefined, nonce: undefined })
    expect([...document.scripts].map(({ outerHTML }) => outerHTML)).toEqual([
      '<script src="https://cdn.iamport.kr/v1/iamport.js"></script>',
    ])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await ended).toMatchObject({ code: 'timed-out' })
  })

  it.each<[string, () => object]>([
    ['options of which nothing can be read', () => new Proxy({}, { ownKeys: refuse })],
    ['an option whose getter throws', () => Object.defineProperty({}, 'userCode', { enumerable: true, get: refuse })],
    ['a time limit that is a symbol', () => ({ userCode, timeLimit: Symbol('soon') })],
    ['a number of tries that is a bigint', () => ({ userCode, tries: 3n })],
    ['a signal that is none', () => ({ userCode, signal: {} })],
    ['a controller in the place of its signal', () => ({ userCode, signal: new AbortController() })],
    ['a signal that throws', () => ({ userCode, signal: Object.defineProperty({}, 'aborted', { get: refuse }) })],
  ])('%s is a LoadImpError with its cause, and nothing is placed', async (_, options) => {
    expect(await failure(options())).toMatchObject({
      name: 'LoadImpError',
      code: 'init-failed',
      cause: expect.any(Error),
    })
    expect(document.scripts).toHaveLength(0)
  })

  it('an address that is a symbol fails as every other', async () => {
    const ended = failure({ userCode, src: Symbol('src'), tries: 1 })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(isLoadImpError(await ended)).toBe(true)
  })

  it('a page whose IMP throws when it is looked at fails, and the next call starts anew', async () => {
    Object.defineProperty(page, 'IMP', { configurable: true, get: refuse })
    expect(await failure({ userCode })).toMatchObject({ name: 'LoadImpError', code: 'init-failed' })
    const imp = newImp()
    Object.defineProperty(page, 'IMP', { configurable: true, writable: true, value: imp })
    expect(await loadImp({ userCode })).toBe(imp)
  })

  it('lets go of the signal when it has settled', async () => {
    page.IMP = newImp()
    const { signal } = new AbortController()
    const listeners = new Set<unknown>()
    vi.spyOn(signal, 'addEventListener').mockImplementation((_, listener) => listeners.add(listener))
    vi.spyOn(signal, 'removeEventListener').mockImplementation((_, listener) => listeners.delete(listener))
    await loadImp({ userCode, signal })
    await vi.runAllTimersAsync()
    expect(listeners.size).toBe(0)
    expect(signal.addEventListener).toHaveBeenCalledTimes(1)
  })
})

describe('isLoadImpError', () => {
  it('knows its own by name, also one of another copy', async () => {
    expect(isLoadImpError(await failure({}))).toBe(true)
    expect(isLoadImpError({ name: 'LoadImpError', code: 'timed-out' })).toBe(true)
  })

  it.each([[undefined], [null], ['LoadImpError'], [new Error('timed-out')], [{}]])('does not know %o', (value) => {
    expect(isLoadImpError(value)).toBe(false)
  })
})

it('settles on a page that froze what errors inherit', async () => {
  const name = Object.getOwnPropertyDescriptor(Error.prototype, 'name') as PropertyDescriptor
  Object.defineProperty(Error.prototype, 'name', { ...name, writable: false })
  try {
    await expect(loadImp({ userCode: '' })).rejects.toMatchObject({ name: 'LoadImpError', code: 'invalid-options' })
  } finally {
    Object.defineProperty(Error.prototype, 'name', name)
  }
})
