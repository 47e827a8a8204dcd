import { beforeEach, describe, expect, it, vi } from 'vitest'
import { initOnce } from '../../src/imp/init-once.ts'
import { scriptMemory } from '../../src/imp/script-memory.ts'
import type { Imp } from '../../src/portone/imp.ts'

const newImp = () => ({ init: vi.fn(), agency: vi.fn(), request_pay: vi.fn() }) satisfies Imp

/** The code of what a call throws. */
function thrownBy(call: () => void): unknown {
  try {
    call()
  } catch (error) {
    return (error as { code?: unknown }).code
  }
  return undefined
}

beforeEach(() => {
  delete scriptMemory().imp
})

describe('initOnce', () => {
  it('initialises each IMP once for a user', () => {
    const [first, second] = [newImp(), newImp()]
    for (const imp of [first, first, second, second]) initOnce(imp, 'imp1', undefined)
    expect([first.init.mock.calls, second.init.mock.calls]).toEqual([[['imp1']], [['imp1']]])
  })

  it('a fresh IMP may be for another user', () => {
    const [first, second] = [newImp(), newImp()]
    initOnce(first, 'imp1', undefined)
    initOnce(second, 'imp2', 'T1')
    expect([first.init.mock.calls, second.agency.mock.calls]).toEqual([[['imp1']], [['imp2', 'T1']]])
  })

  it.each([
    ['imp2', undefined],
    ['imp1', 'T1'],
    ['imp1/T1', undefined],
  ])('is loud for %s / %s on an IMP that is for imp1', (userCode, tierCode) => {
    const imp = newImp()
    initOnce(imp, 'imp1', undefined)
    expect(thrownBy(() => initOnce(imp, userCode, tierCode))).toBe('other-user-code')
    expect(imp.init.mock.calls).toEqual([['imp1']])
    expect(imp.agency).not.toHaveBeenCalled()
  })

  it.each([
    ['ReferenceError: jQuery is not defined', 'no-jquery'],
    ["Can't find variable: jQuery", 'no-jquery'],
    ['Network', 'init-failed'],
  ])('an exception that says %s is %s, and the next call tries again', (message, code) => {
    const imp = newImp()
    imp.init.mockImplementationOnce(() => {
      throw new Error(message)
    })
    expect(thrownBy(() => initOnce(imp, 'imp1', undefined))).toBe(code)
    initOnce(imp, 'imp1', undefined)
    expect(imp.init).toHaveBeenCalledTimes(2)
  })

  it('says who is initialised, and where to look for the rest', () => {
    const imp = newImp()
    initOnce(imp, 'imp1', 'T1')
    initOnce(imp, 'imp1', 'T1')
    expect(imp.agency).toHaveBeenCalledOnce()
    expect(() => initOnce(imp, 'imp1', 'T2')).toThrow('other-user-code: imp1/T1 is initialised')
    const broken = newImp()
    broken.init.mockImplementationOnce(() => {
      throw new Error('Network')
    })
    expect(() => initOnce(broken, 'imp1', undefined)).toThrow('init-failed: see cause')
  })

  it('writes nothing on IMP: it may be frozen', () => {
    const imp = Object.freeze(newImp())
    initOnce(imp, 'imp1', undefined)
    initOnce(imp, 'imp1', undefined)
    expect(imp.init).toHaveBeenCalledTimes(1)
  })
})
