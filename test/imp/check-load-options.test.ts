import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLoadOptions } from '../../src/imp/check-load-options.ts'
import type { LoadImpOptions } from '../../src/imp/load-imp-options.ts'

const userCode = 'imp00000000'
const paths = (options: unknown) => checkLoadOptions(options as LoadImpOptions).map(({ path }) => path)

describe('checkLoadOptions', () => {
  it.each([
    [{ userCode }],
    [{ userCode: null }],
    [{ userCode, tierCode: 'T1', timeLimit: 1, tries: 1 }],
    [{ userCode, tierCode: undefined, timeLimit: undefined, tries: undefined, signal: undefined }],
    [{ userCode, timeLimit: 2_147_483_647, tries: 100 }],
  ])('takes %o', (options) => {
    expect(paths(options)).toEqual([])
  })

  it.each([
    ['userCode', undefined],
    ['userCode', ''],
    ['userCode', '  '],
    ['userCode', 12345678],
    ['userCode', false],
    ['tierCode', ''],
    ['tierCode', null],
    ['tierCode', 1],
    ['timeLimit', 0],
    ['timeLimit', -1],
    ['timeLimit', Number.NaN],
    ['timeLimit', Number.POSITIVE_INFINITY],
    ['timeLimit', 2_147_483_648],
    ['timeLimit', 'soon'],
    ['timeLimit', null],
    ['tries', 0],
    // Each try has its share of the time: more of them have none.
    ['tries', 101],
    ['tries', Number.POSITIVE_INFINITY],
    ['tries', -3],
    ['tries', Number.NaN],
    ['tries', null],
  ])('names %s when it is %o', (name, value) => {
    expect(paths({ userCode, [name]: value })).toEqual([`options.${name}`])
  })

  it('says everything at once', () => {
    expect(checkLoadOptions({ tierCode: '', timeLimit: 0, tries: 0 } as unknown as LoadImpOptions)).toEqual([
      { path: 'options.userCode', message: 'Give a user code.' },
      { path: 'options.tierCode', message: 'Give a tier code.' },
      { path: 'options.timeLimit', message: 'Give 1 to 2147483647 ms.' },
      { path: 'options.tries', message: 'Give 1 to 100.' },
    ])
  })

  it('whatever primitives the fields hold: one issue a field at most, each with its path', () => {
    const primitive = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined))
    fc.assert(
      fc.property(
        fc.record({ userCode: primitive, tierCode: primitive, timeLimit: primitive, tries: primitive }),
        (options) => {
          const found = paths(options)
          expect(new Set(found).size).toBe(found.length)
          for (const path of found) expect(path.replace('options.', '') in options).toBe(true)
          expect(found.includes('options.userCode')).toBe(
            options.userCode !== null && !(typeof options.userCode === 'string' && options.userCode.trim() !== ''),
          )
        },
      ),
    )
  })
})
