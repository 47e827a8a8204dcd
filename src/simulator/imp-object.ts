import type { Imp } from '../imp/imp.ts'
import type { ScriptTraits } from './scripts.ts'

/** The methods that do something here. */
export type ImpMethods = Required<Imp>

/**
 * The object that a script puts on `window.IMP`. In v1 every method is a getter without a setter, not configurable:
 * assigning to one throws in strict mode, and none can be spied on. In 1.x they are plain. `close` is missing in 1.1.5.
 */
export function impObject(script: ScriptTraits, { close, ...methods }: ImpMethods): Imp {
  const idle = Object.fromEntries(script.methods.map((name) => [name, () => undefined]))
  const all: Record<string, unknown> = {
    certification: () => undefined,
    ...idle,
    ...methods,
    ...('close' in idle ? { close } : {}),
  }
  if (script.line === '1.x') return all as unknown as Imp
  return Object.defineProperties(
    {},
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, { get: () => value, enumerable: true }])),
  ) as Imp
}
