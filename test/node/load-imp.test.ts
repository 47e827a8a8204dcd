import { expect, it } from 'vitest'
import { loadImp } from '../../src/imp/load-imp.ts'

it('on a server it is a coded failure, never null and never a stub', async () => {
  await expect(loadImp({ userCode: 'imp00000000' })).rejects.toMatchObject({
    name: 'LoadImpError',
    code: 'not-a-browser',
  })
})

it('what is wrong with the options is told on a server too', async () => {
  await expect(loadImp({ userCode: '' })).rejects.toMatchObject({
    code: 'invalid-options',
    issues: [{ path: 'options.userCode' }],
  })
})

it('to import it leaves nothing behind', async () => {
  const before = Reflect.ownKeys(globalThis)
  await import('../../src/imp/load-imp.ts?fresh' as string)
  expect(Reflect.ownKeys(globalThis)).toEqual(before)
})
