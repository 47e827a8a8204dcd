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
    ['tries', -3],
    ['tries', Number.NaN],
    ['tries', null],
  ])('names %s when it is %o', (name, value) => {
    expect(paths({ userCode, [name]: value })).toEqual([`options.${name}`])
  })

  it('says everything at once', () => {
    expect(checkLoadOptions({ tierCode: '', timeLimit: 0, tries: 0 } as unknown as LoadImpOptions)).toEqual([
      { path: 'options.userCode', message: 'Give your user code.' },
      { path: 'options.tierCode', message: 'Give a tier code.' },
      { path: 'options.timeLimit', message: 'Give 1 to 2147483647 ms.' },
      { path: 'options.tries', message: 'Give 1 or more.' },
    ])
  })

  it('never throws, whatever the fields hold', () => {
    fc.assert(
      fc.property(
        fc.record({
          userCode: fc.anything(),
          tierCode: fc.jsonValue(),
          timeLimit: fc.jsonValue(),
          tries: fc.jsonValue(),
        }),
        (options) => {
          for (const path of paths(options)) expect(path).toMatch(/^options\.(userCode|tierCode|timeLimit|tries)$/)
        },
      ),
    )
  })
})
