import type { BehaviourId } from '../../shop/behaviours.ts'
import type { Words } from '../say.ts'

/** What the confirm endpoint does, in words. */
export const behaviourNames: Readonly<Record<BehaviourId, Words>> = {
  stock: ['재고를 보고 답하기', 'Answer by the stock'],
  slow: ['느리게 답하기 (6초)', 'Answer slowly (6 s)'],
  fail: ['오류 내기', 'Fail with an error'],
  refuse: ['사유를 붙여 거절하기', 'Refuse with a reason'],
}
