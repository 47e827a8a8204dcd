import { type PayOutcome, readPayRedirect, requestPayWithConfirm } from 'imp-confirm'

const options = { confirmUrl: 'https://shop.example/payments/confirm' }

// expect: Property 'confirmUrl' is missing
requestPayWithConfirm({ merchant_uid: 'order-1', amount: 1000, pg: 'kcp' }, {})
// expect: Property 'merchant_uid' is missing
requestPayWithConfirm({ amount: 1000, pg: 'kcp' }, options)
// expect: Type 'string' is not assignable to type 'number'
requestPayWithConfirm({ merchant_uid: 'order-1', amount: '1000', pg: 'kcp' }, options)
// expect: Type 'string' is not assignable to type
requestPayWithConfirm({ merchant_uid: 'order-1', amount: 1, pg: 'kcp', confirm_url: 'https://a.example/' }, options)
// expect: is possibly 'null'
readPayRedirect('https://shop.example/').status

export function everyStatus(outcome: PayOutcome): string {
  switch (outcome.status) {
    case 'completed':
    case 'awaiting-deposit':
    case 'failed':
    case 'refused':
      return outcome.status
    default: {
      // expect: is not assignable to type 'never'
      const nothing: never = outcome
      return nothing
    }
  }
}
// expect: Property 'impUid' does not exist
export const impUid = (outcome: PayOutcome): string | null => outcome.impUid
