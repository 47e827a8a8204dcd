import type { ConfirmMode, Money, PayOutcome, PgSupport } from 'imp-confirm'
import type { Words } from '../say.ts'

/** What each status means, for whoever looks at the outcome. */
export const statusWords: Readonly<Record<PayOutcome['status'], Words>> = {
  completed: [
    '실패가 보고되지 않았습니다. 결제되었는지는 서버에서 확인해야 합니다.',
    'Nothing reported a failure. Whether it is paid, your server has to check.',
  ],
  'awaiting-deposit': [
    '가상계좌가 발급되었습니다. 입금은 웹훅이 알립니다.',
    'A virtual account was issued. A webhook will tell of the deposit.',
  ],
  failed: ['포트원이 실패를 알렸습니다.', 'PortOne reported a failure.'],
  refused: ['결제창을 열지 않았습니다.', "PortOne's window was not opened."],
  unknown: [
    '믿을 수 있는 답이 없습니다. 서버에서 주문번호로 확인하세요.',
    'No answer that can be trusted. Ask your server by merchant_uid.',
  ],
}

/** `money`, in words. */
export const moneyWords: Readonly<Record<Money, Words>> = {
  'not-moved': ['돈이 움직이지 않음', 'money not moved'],
  'may-have-moved': ['돈이 움직였을 수 있음', 'money may have moved'],
}

/** `confirm`, in words. */
export const confirmWords: Readonly<Record<ConfirmMode, Words>> = {
  requested: ['confirm 과정을 요청함', 'confirm process asked for'],
  skipped: ['confirm 과정 없음', 'no confirm process'],
  unknown: ['confirm 요청 여부 모름', 'confirm process: not known'],
}

/** A PG's verdict, in a word and in a sentence. */
export const verdictWords: Readonly<Record<PgSupport['verdict'], { name: Words; why: Words }>> = {
  supported: {
    name: ['지원', 'Supported'],
    why: ['confirm 과정을 쓸 수 있습니다.', 'The confirm process can be used.'],
  },
  unsupported: {
    name: ['미지원', 'Unsupported'],
    why: [
      '포트원 FAQ의 미지원 목록에 있거나 청구가 없는 요청입니다. 결제창을 열지 않고 거절합니다.',
      "On the FAQ's list of PGs that can't, or a request that charges nothing. Refused before anything opens.",
    ],
  },
  unlisted: {
    name: ['목록에 없음', 'Unlisted'],
    why: [
      'FAQ의 두 목록 어디에도 없습니다. 포트원에 확인한 뒤 vouchFor에 적기 전까지 거절합니다.',
      "On neither of the FAQ's lists. Refused until you ask PortOne and add it to vouchFor.",
    ],
  },
  unknown: {
    name: ['알 수 없음', 'Unknown'],
    why: [
      '요청만으로는 PG를 알 수 없습니다. channels에 채널 키와 PG를 적으세요.',
      "The request doesn't tell its PG. Map the channelKey in channels.",
    ],
  },
}
