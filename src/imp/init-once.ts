import type { Imp } from '../portone/imp.ts'
import { loadImpError } from './load-imp-error.ts'
import { scriptMemory } from './script-memory.ts'

/**
 * Calls `IMP.init` (or `agency`) the first time an `IMP` is seen, and not again: a second `init` rebuilds PortOne's frames.
 * An `IMP` that a script loaded twice has put in place of the first is a new one.
 *
 * @throws A {@link LoadImpError}: `other-user-code`, `no-jquery` or `init-failed`.
 */
export function initOnce(imp: Imp, userCode: string, tierCode: string | undefined): void {
  const memory = scriptMemory()
  const user = tierCode ? `${userCode}/${tierCode}` : userCode
  if (memory.imp !== imp) {
    try {
      // Where agency is missing, the exception is the answer.
      if (tierCode) (imp as Required<Imp>).agency(userCode, tierCode)
      else imp.init(userCode)
    } catch (cause) {
      throw loadImpError(/jquery/i.test(String(cause)) ? 'no-jquery' : 'init-failed', 'see cause', cause)
    }
    memory.imp = imp
    memory.user = user
  } else if (memory.user !== user) throw loadImpError('other-user-code', `${memory.user} is initialised`)
}
