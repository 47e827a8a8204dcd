import { codes, packedRows, type RowId } from './packed-tables.ts'

/** A row of the signal table, as far as it says what an answer means. */
export interface FoundSignal {
  id: RowId
  code: string
  detail: string | null
  /** `'1'`: what was refused is named, no money moved unless there is a doubt. `'2'`: PortOne itself stopped. */
  stopped: string
}

/** Alternatives of groups of signs: of each group one sign must be there, or, behind `!`, none. */
type Condition = string[][]

type Row = [found: FoundSignal, when: Condition, unclear: Condition]

let made: Row[] | undefined

const rows = (): Row[] =>
  packedRows.split('\n').map((line) => {
    const [id = '', kind = '', stopped = '', ...conditions] = line.split(',')
    const detail = kind.slice(1)
    const [when = [], unclear = []] = conditions.map((condition) =>
      condition ? condition.split('|').map((groups) => groups.split(' ')) : [],
    )
    const code = codes.split(' ')[Number(kind[0])] as string
    return [{ id: id as RowId, code, detail: detail === '+' ? id : detail || null, stopped }, when, unclear]
  })

/**
 * The first row that is met by what a text speaks of, or that a mark means.
 *
 * @param marked The index of the first row that a mark means. `Infinity`: none does.
 */
export function findSignal(signs: ReadonlySet<string>, marked: number): FoundSignal | undefined {
  const has = (group: string): boolean => {
    for (let at = 0; at < group.length; at++) if (signs.has(group.charAt(at))) return true
    return false
  }
  const met = (condition: Condition): boolean =>
    condition.some((groups) => groups.every((group) => (group[0] === '!' ? !has(group) : has(group))))
  made ??= rows()
  for (const [index, [found, when, unclear]] of made.entries()) {
    if (index === marked || met(when)) return found
    if (met(unclear)) return { ...found, stopped: '' }
  }
  return undefined
}
