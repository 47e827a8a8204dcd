import { type FailureKind, kindOf } from './failure-kind.ts'
import { packedLeanings } from './packed-tables.ts'

/** How often one of the signs stands in a list of what has points. */
const pointsOf = (list: string, signs: string): number => {
  let points = 0
  for (const sign of list) if (signs.includes(sign)) points++
  return points
}

/** By how many points another kind must be ahead of what a text is taken for. */
const ahead = 2

/** What each kind has for it and against it. Filled when the first text is weighed. */
let leanings: { kind: FailureKind; pro: string; contra: string }[] | undefined

const unpackLeanings = () =>
  packedLeanings.split('\n').map((line) => {
    const [packed = '', pro = '', contra = ''] = line.split('#')
    return { kind: kindOf(packed), pro, contra }
  })

/**
 * The kind that most of what a text speaks of leans to, each by itself: a guess, where no row is sure. Pure.
 *
 * @param signs What the text speaks of; one may come twice.
 * @param taken What the text is taken for otherwise.
 */
export function weighWords(signs: string, taken: FailureKind): FailureKind {
  leanings ??= unpackLeanings()
  const met = ` ${signs}`
  let most = -Infinity
  let best = taken
  for (const { kind, pro, contra } of leanings) {
    const isTaken = kind.code === taken.code && kind.detail === taken.detail
    const points = pointsOf(pro, met) - pointsOf(contra, met) + (isTaken ? ahead - 1 : 0)
    if (points > most || (isTaken && points === most)) {
      most = points
      best = isTaken ? taken : kind
    }
  }
  return best
}
