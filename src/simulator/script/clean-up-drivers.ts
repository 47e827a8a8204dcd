import { lose, type ScriptInstance } from './script-instance.ts'

/**
 * The script ends the drivers that are registered, and their windows with them: before it loads one, and after each result.
 * One that loaded over another of the same PG has pushed it out: the first one's window stays.
 */
export function cleanUpDrivers(instance: ScriptInstance): void {
  const drivers = [...instance.drivers.values()]
  instance.drivers.clear()
  for (const { session, tag } of drivers) {
    tag?.remove()
    session.window?.remove()
    lose(instance, session, 'the checkout was cleaned up')
  }
}
