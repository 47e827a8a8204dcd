import { lose, type ScriptCopy } from './script-copy.ts'

/**
 * The script ends the drivers that are registered, and their windows with them: before it loads one, and after each result.
 * One that loaded over another of the same PG has pushed it out: the first one's window stays.
 */
export function cleanUpDrivers(copy: ScriptCopy): void {
  const drivers = [...copy.drivers.values()]
  copy.drivers.clear()
  for (const { one, tag } of drivers) {
    tag?.remove()
    one.window?.remove()
    lose(copy, one, 'the checkout was cleaned up')
  }
}
