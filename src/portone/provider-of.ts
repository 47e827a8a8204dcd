import { isText } from '../shared/kind-of-value.ts'
/**
 * The V1 code of a PG: what stands before the first dot, `'kcp'` of `'kcp.T0000'`. What follows the dot is the PG's own, and
 * may have dots too.
 *
 * @returns `null` where there is none.
 */
export const providerOf = (pg: unknown): string | null => (isText(pg) && pg.split('.', 1)[0]) || null
