import type { LoadImpError } from './load-imp-error.ts'

/**
 * Whether something caught is `loadImp`'s failure. Rests on its name, so it also knows one of another copy of this package.
 *
 * @example
 * ```ts
 * try {
 *   await loadImp({ userCode: 'imp12345678' })
 * } catch (error) {
 *   if (isLoadImpError(error) && error.code === 'script-blocked') console.error(`CSP: ${error.directive}`)
 * }
 * ```
 */
export function isLoadImpError(value: unknown): value is LoadImpError {
  return (value as LoadImpError | null | undefined)?.name === 'LoadImpError'
}
