import { ownField } from '../shared/own-field.ts'
import { approve, type ConfirmDecision, decline } from './decision.ts'
import { wrongAnswer } from './wrong-use.ts'

/**
 * Reads what a merchant's `decide` returned, which may be anything. Only what `approve()` or `decline()` made counts,
 * also when another copy of this package made it; a bare `true` approves nothing.
 *
 * @throws TypeError saying what to return instead.
 */
export function readDecision(value: unknown): ConfirmDecision {
  const decision = ownField(value, 'decision')
  if (decision === 'approve') return approve()
  // Made again, so that a hand-made one is cleaned, too.
  if (decision === 'decline')
    return decline(ownField(value, 'reason') as string, { code: ownField(value, 'code') as string })
  throw wrongAnswer(
    `decide must return approve() or decline(reason), or a promise of one; it returned ${value === null ? 'null' : typeof value}.`,
  )
}
