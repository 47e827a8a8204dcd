import type { BehaviourId } from '../../shop/behaviours.ts'
import { type Words, words } from '../words/words.ts'

/** What the confirm endpoint does, in words. */
export const behaviourNames: Readonly<Record<BehaviourId, Words>> = words.behaviours
