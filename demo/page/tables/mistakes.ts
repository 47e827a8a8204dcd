import type { ConfirmOptions, PayRequest } from 'imp-confirm'
import type { IdOf } from '../words/words.ts'

/** Something a programmer can get wrong in the call, or do on purpose. */
interface Mistake {
  request?: { [Field in keyof PayRequest]?: unknown }
  options?: { [Option in keyof ConfirmOptions]?: unknown }
}

/** Ways to call. The wrong values are what they are called with, whatever the types say. */
export const mistakes: Readonly<Record<IdOf<'mistakes'>, Mistake>> = {
  none: {},
  'amount-text': { request: { amount: '12000' } },
  'no-order': { request: { merchant_uid: undefined } },
  'markdown-url': {
    options: { confirmUrl: '\n\n  [https://test.com/payments/confirm](https://test.com/payments/confirm)\n\n  ' },
  },
  'private-url': {
    options: { confirmUrl: 'http://localhost:3000/payments/confirm', allowPrivateConfirmUrl: false },
  },
  'dead-url': { options: { confirmUrl: 'http://127.0.0.1:9/payments/confirm' } },
  aborted: { options: { signal: AbortSignal.abort() } },
}
