import { expect, it } from 'vitest'
import { confirmRefusal } from '../../src/outcome/confirm-refusal.ts'

const sentence = '고객사 요청에 의해 결제를 중단합니다.'

it.each([
  // However PortOne spaces its sentence.
  ['고객사요청에의해결제를중단합니다. (상세사유 : 품절)', '품절', null],
  ['고객사 요청에의해 결제를 중단합니다. (상세사유 : 품절)', '품절', null],
  ['고객사 요청에 의해결제를 중단합니다. (상세사유 : 품절)', '품절', null],
  ['고객사 요청에 의해 결제를중단합니다. (상세사유 : 품절)', '품절', null],
  ['가맹점요청에 의해 결제를 중단합니다. (상세사유 : 품절)', '품절', null],
  ['고객사\u00a0요청에\u00a0의해\u00a0결제를\u00a0중단합니다.\u00a0(상세사유\u00a0:\u00a0품절)', '품절', null],
  ['고객사 요청에 의해\n결제를 중단합니다.\n(상세사유 : 품절)', '품절', null],
  // Cut short by somebody's limit.
  [`${sentence} (상세사유 : 재고`, '재고', null],
  [`${sentence} (상세사유 : `, null, null],
  [`${sentence} (상세사유`, null, null],
  [`${sentence} 12:00 (품절)`, null, null],
  // The reason ends at the last parenthesis, and starts behind the first colon in it.
  [`${sentence} (상세사유 : 12:00까지) 품절)`, '12:00까지) 품절', null],
  [`${sentence} (상세사유 : 알 수 없음 )`, null, null],
  [`${sentence} (상세사유 : 알 수 없음.)`, '알 수 없음.', null],
  // A code stands at the very end, in capitals.
  [`${sentence} (상세사유 : 품절   [#A])`, '품절', 'A'],
  [`${sentence} (상세사유 : 품절[#A_1])`, '품절', 'A_1'],
  [`${sentence} (상세사유 : 품절 [#A] 입니다)`, '품절 [#A] 입니다', null],
  [`${sentence} (상세사유 : 품절 [#a])`, '품절 [#a]', null],
  [`${sentence} (상세사유 : 품절 [#])`, '품절 [#]', null],
  [`${sentence} (상세사유 : 품절 [#${'A'.repeat(32)}])`, '품절', 'A'.repeat(32)],
  [`${sentence} (상세사유 : 품절 [#${'A'.repeat(33)}])`, `품절 [#${'A'.repeat(33)}]`, null],
  [`${sentence} (상세사유 : [#A] 품절 [#B])`, '[#A] 품절', 'B'],
])('%s', (text, reason, reasonCode) => expect(confirmRefusal(text)).toEqual({ reason, reasonCode }))

it.each(['', ' 고객사 요청에 의해 결제를 중단합니다.', '고객 요청에 의해 결제를 중단합니다.', '고객사 요청'])(
  'is not %j',
  (text) => expect(confirmRefusal(text)).toBeUndefined(),
)
