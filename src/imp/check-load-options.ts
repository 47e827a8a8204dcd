import type { Issue } from '../shared/issue.ts'
import { longestTimer } from '../shared/longest-timer.ts'
import type { LoadImpOptions } from './load-imp-options.ts'

const isText = (value: unknown) => typeof value === 'string' && value.trim()

/** Says everything that is wrong with the options of `loadImp` at once. Pure. */
export function checkLoadOptions({ userCode, tierCode, timeLimit = 1, tries = 1 }: LoadImpOptions): Issue[] {
  const issues: Issue[] = []
  const need = (right: unknown, name: string, what: string) =>
    right || issues.push({ path: `options.${name}`, message: `Give ${what}.` })

  need(userCode === null || isText(userCode), 'userCode', 'a user code')
  need(tierCode === undefined || isText(tierCode), 'tierCode', 'a tier code')
  need(timeLimit >= 1 && timeLimit <= longestTimer, 'timeLimit', '1 to 2147483647 ms')
  need(tries >= 1 && tries <= 100, 'tries', '1 to 100')
  return issues
}
