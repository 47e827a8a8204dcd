import { describe, expect, it } from 'vitest'
import { type UnwrappedMessage, unwrapMessage, windowFailure } from '../../src/outcome/unwrap-message.ts'

const unwrapped = (text: string, more: Partial<UnwrappedMessage> = {}): UnwrappedMessage => ({
  text,
  tags: [],
  ...more,
})
const opening = { tags: [windowFailure] }

describe('each wrapper, alone and inside another', () => {
  it.each([
    [
      'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 3112, 한도',
      unwrapped('한도', { prefix: 'F0004', pgCode: '3112' }),
    ],
    [
      'F0004 :PG사 결제요청에 실패하여 중단합니다.(imp_1) 3112, 한도',
      unwrapped('한도', { prefix: 'F0004', pgCode: '3112' }),
    ],
    [
      'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1)3112, 한도',
      unwrapped('한도', { prefix: 'F0004', pgCode: '3112' }),
    ],
    [
      'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1). . 3112, 한도',
      unwrapped('한도', { prefix: 'F0004', pgCode: '3112' }),
    ],
    ['F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 3112,', unwrapped('', { prefix: 'F0004', pgCode: '3112' })],
    ['F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 3112,한도', unwrapped('3112,한도', { prefix: 'F0004' })],
    ['F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 한도, 초과', unwrapped('한도, 초과', { prefix: 'F0004' })],
    [
      'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_1) 3112, 한도, 초과',
      unwrapped('한도, 초과', { prefix: 'F0004', pgCode: '3112' }),
    ],
    [
      'F0004:PG사 빌링키 발급 요청에 실패하여 중단합니다.(imp_1) 3112, 한도',
      unwrapped('한도', { prefix: 'F0004', pgCode: '3112' }),
    ],
    // Any other sentence before the payment's number says what happened.
    ['F0004:잔액이 부족합니다.(imp_1)', unwrapped('잔액이 부족합니다.(imp_1)', { prefix: 'F0004' })],
    ['F0005:잔액 부족(imp_1) 51, 다시', unwrapped('잔액 부족(imp_1) 51, 다시', { prefix: 'F0005' })],
    ['F0004:(imp_1) 51, 한도', unwrapped('한도', { prefix: 'F0004', pgCode: '51' })],
    ['F400:한도', unwrapped('한도', { prefix: 'F400' })],
    ['F40:한도', unwrapped('F40:한도')],
    ['F400000:한도', unwrapped('F400000:한도')],
    ['오류 F0004:한도', unwrapped('오류 F0004:한도')],
    ['F0005:결제가 중단되었습니다(imp_1).01 | 취소', unwrapped('취소', { prefix: 'F0005', pgCode: '01' })],
    ['F0005:결제가 중단되었습니다(imp_1).01 |', unwrapped('', { prefix: 'F0005', pgCode: '01' })],
    ['01 | 취소 | 다시', unwrapped('취소 | 다시', { pgCode: '01' })],
    ['취소 01 | 다시', unwrapped('취소 01 | 다시')],
    ['01| 취소', unwrapped('01| 취소')],
    ['결제 창 호출에 실패하였습니다. 필수값', unwrapped('필수값', opening)],
    ['결제창호출에실패했습니다: 필수값', unwrapped('필수값', opening)],
    ['결제창 호출에 실패하였습니다', unwrapped('', opening)],
    ['결제 창호출에 실패하였습니다필수값', unwrapped('필수값', opening)],
    ['오류: 결제 창 호출에 실패하였습니다.', unwrapped('오류: 결제 창 호출에 실패하였습니다.')],
    ['결제에 실패하였습니다. [8901] 계약', unwrapped('계약', { pgCode: '8901' })],
    ['결제에 실패하였습니다.[8901] 계약', unwrapped('계약', { pgCode: '8901' })],
    ['취소하셨습니다.[SCREENID:301](A011)', unwrapped('취소하셨습니다.[SCREENID:301](A011)')],
    ['결제에 실패하였습니다. 8901 계약', unwrapped('결제에 실패하였습니다. 8901 계약')],
    ['[3112] 한도 [A]', unwrapped('한도 [A]', { pgCode: '3112' })],
    ['[3112]한도', unwrapped('한도', { pgCode: '3112' })],
    ['[코드: V023] 한도', unwrapped('한도', { pgCode: 'V023' })],
    ['[코드:V023] 한도', unwrapped('한도', { pgCode: 'V023' })],
    // Any other bracket, and any other sentence before one, is the PG's own.
    ['[A 1] 한도', unwrapped('[A 1] 한도')],
    ['[본인확인오류] 외국인 명의', unwrapped('[본인확인오류] 외국인 명의')],
    ['잔액이 부족합니다. [51]', unwrapped('잔액이 부족합니다. [51]')],
    ['잔액이 부족합니다.[51] 다시', unwrapped('잔액이 부족합니다.[51] 다시')],
    ['카드사 응답이 올바르지 않습니다.[인증실패] 업체', unwrapped('카드사 응답이 올바르지 않습니다.[인증실패] 업체')],
    ['다날 서버로부터 받은 응답이 올바르지 않습니다.[인증실패] 업체', unwrapped('[인증실패] 업체')],
    ['[결제 포기] 취소', unwrapped('취소', { tags: ['결제포기'] })],
    ['[] 한도', unwrapped('[] 한도')],
    ['결제 창 호출에 실패하였습니다. [01] 취소', unwrapped('취소', { ...opening, pgCode: '01' })],
    ['결제 창 호출에 실패하였습니다. [결제포기] 취소', unwrapped('취소', { tags: [windowFailure, '결제포기'] })],
    [
      '결제 승인에 실패하였습니다. 고객사 요청에 의해 결제를 중단합니다. (상세사유 : [3112] 품절)',
      unwrapped('고객사 요청에 의해 결제를 중단합니다. (상세사유 : [3112] 품절)', {
        refusal: { reason: '[3112] 품절', reasonCode: null },
      }),
    ],
    ['', unwrapped('')],
  ])('%s', (message, expected) => expect(unwrapMessage(message)).toEqual(expected))
})

it.each([
  ['what only IE sends: percent-encoded', encodeURIComponent(' 한도 초과 '), '한도 초과'],
  ['percent-encoded, with space around', ` ${encodeURIComponent('한도')}\n`, '한도'],
  ['what a bridge sends: encoded twice', encodeURIComponent(encodeURIComponent('한도 초과')), '한도 초과'],
  ['encoded but for its spaces', `${encodeURIComponent('한도')} ${encodeURIComponent('초과')}`, '한도 초과'],
  ['a broken escape', '100%', '100%'],
  ['a percentage beside Korean', '할인 %41', '할인 %41'],
  ['decomposed Hangul', '한도'.normalize('NFD'), '한도'],
  ['control characters inside', '한도\u0000초과\u200b!', '한도 초과 !'],
  ['control characters at the ends', '\ufeff\u0007한도\u0007', '한도'],
])('tidies %s', (_, message, text) => expect(unwrapMessage(message)).toEqual(unwrapped(text)))
