import type { Imp } from '../../portone/imp.ts'
import type { ScriptTraits } from '../tables/scripts.ts'
import type { Callback } from './script-instance.ts'

/** The methods that do something here. */
export interface ImpMethods extends Required<Imp> {
  loadUI: (uiType: string, request: Record<string, unknown>, callback: Callback) => unknown
}

/**
 * The object that a script puts on `window.IMP`. In v1 every method is a getter without a setter, not configurable:
 * assigning to one throws in strict mode, and none can be spied on. In 1.x they are plain. `close` is missing in 1.1.5.
 */
export function impObject(script: ScriptTraits, methods: ImpMethods): Imp {
  const { init, agency, request_pay } = methods
  const idle = () => undefined
  const rest = script.methods.map((name) => [name, name in methods ? methods[name as 'close'] : idle])
  const all: Record<string, unknown> = { init, agency, request_pay, certification: idle, ...Object.fromEntries(rest) }
  if (script.line === '1.x') return all as unknown as Imp
  return Object.defineProperties(
    {},
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, { get: () => value, enumerable: true }])),
  ) as Imp
}
