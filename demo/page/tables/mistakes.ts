import type { ConfirmOptions, PayRequest } from 'imp-confirm'
import type { Words } from '../say.ts'

/** Something a programmer can get wrong in the call, or do on purpose. */
export interface Mistake {
  name: Words
  request?: { [Field in keyof PayRequest]?: unknown }
  options?: { [Option in keyof ConfirmOptions]?: unknown }
}

/** Ways to call. The wrong values are what they are called with, whatever the types say. */
export const mistakes = {
  none: { name: ['제대로', 'As it should be'] },
  'amount-text': {
    name: ["금액이 글자: amount: '12000'", "The amount as text: '12000'"],
    request: { amount: '12000' },
  },
  'no-order': { name: ['주문번호 없음', 'No order number'], request: { merchant_uid: undefined } },
  'markdown-url': {
    name: ['FAQ 예제의 마크다운 주소', "The FAQ sample's markdown link"],
    options: { confirmUrl: '\n\n  [https://test.com/payments/confirm](https://test.com/payments/confirm)\n\n  ' },
  },
  'private-url': {
    name: ['포트원이 닿지 못하는 localhost 주소', 'A localhost address, out of PortOne’s reach'],
    options: { confirmUrl: 'http://localhost:3000/payments/confirm', allowPrivateConfirmUrl: false },
  },
  'dead-url': {
    name: ['응답하지 않는 주소', 'An address that nobody answers'],
    options: { confirmUrl: 'http://127.0.0.1:9/payments/confirm' },
  },
  aborted: {
    name: ['이미 취소된 signal', 'A signal that is aborted already'],
    options: { signal: AbortSignal.abort() },
  },
} as const satisfies Record<string, Mistake>

/** The name of a mistake. */
export type MistakeId = keyof typeof mistakes
