import type { Imp } from '../portone/imp.ts'
import type { LoadImpError } from './load-imp-error.ts'

/** What is remembered of PortOne's script for the life of the page. */
export interface ScriptMemory {
  /** How the tag that everybody waits for will end: `null` when it has brought `IMP`. Absent when there is none. */
  end?: Promise<LoadImpError | null> | null
  /** How many tags came too late. */
  late: number
  /** The `IMP` that was initialised. Kept here, since the v1 script's own can't be written on. */
  imp?: Imp
  /** Whom it was initialised for. */
  user?: string
}

/** One memory a page, also between an ESM and a CJS copy of this package: a registered symbol is the same in both. */
export function scriptMemory(): ScriptMemory {
  const key = Symbol.for('imp-confirm.script')
  const page = globalThis as unknown as Record<symbol, ScriptMemory | undefined>
  page[key] = page[key] || { late: 0 }
  return page[key]
}
