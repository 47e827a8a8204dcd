import type { FaultName } from 'imp-confirm/simulator'
import { type Words, words } from '../words/words.ts'

/** The name of a fault, or none. */
export type FaultId = FaultName | 'none'

/** What PortOne's script can do wrong, in words. All were measured or read; some belong to one script or path only. */
export const faults: Readonly<Record<FaultId, Words>> = words.faults
