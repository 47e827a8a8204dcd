import {
  block,
  type FailureCode,
  openExternalBrowser,
  type PayOutcome,
  type PayRequest,
  payWithoutConfirm,
  pgSupport,
  planPayment,
  type RefusalCode,
  readPayRedirect,
  readPayResponse,
  requestPayWithConfirm,
} from 'imp-confirm'

const confirmUrl = 'https://shop.example/payments/confirm'

export async function checkout(channelKey: string, pg: string, signal: AbortSignal | undefined): Promise<string> {
  const merchant_uid = 'order-1'
  const outcome = await requestPayWithConfirm(
    { channelKey, pay_method: 'card', merchant_uid, name: 'Chair', amount: 1000, m_redirect_url: undefined },
    {
      confirmUrl,
      channels: { [channelKey]: 'tosspayments' },
      instagram: openExternalBrowser(),
      signal,
      timeLimit: 600_000,
    },
  )
  // A PG that is known at run time only compiles, and is checked there.
  await requestPayWithConfirm({ pg, pay_method: 'cultureland', merchant_uid, amount: 1 }, { confirmUrl })
  // What only begins like an unsupported code is another PG.
  await requestPayWithConfirm({ pg: 'naverpay.np', merchant_uid, amount: 1 }, { confirmUrl, instagram: block() })
  await requestPayWithConfirm(
    { pg: 'danal_tpay', pay_method: 'card', merchant_uid, amount: 1 },
    { confirmUrl, instagram: payWithoutConfirm() },
  )
  await requestPayWithConfirm({ pg: 'mobilians', pay_method: 'phone', merchant_uid, amount: 1 } as const, {
    confirmUrl: new URL(confirmUrl),
  })
  // PortOne adds parameters: what isn't listed passes through.
  await requestPayWithConfirm({ pg: 'kcp', merchant_uid, amount: 1, a_new_parameter: true }, { confirmUrl })
  const request: PayRequest = { pg: 'kcp.T0000', merchant_uid, amount: 1 }
  await requestPayWithConfirm(request, { confirmUrl })
  planPayment(request, { confirmUrl }, { userAgent: '' })
  pgSupport(request, { vouchFor: ['toss_brandpay'] })
  readPayResponse({}, { expected: { merchantUid: merchant_uid } })
  readPayRedirect(new URLSearchParams())?.status
  return told(outcome)
}

/** Compiles only while every status, failure code and refusal code has an arm. */
export function told(outcome: PayOutcome): string {
  switch (outcome.status) {
    case 'completed':
      return outcome.impUid
    case 'awaiting-deposit':
      return outcome.account?.number ?? ''
    case 'failed':
      return outcome.code === 'confirm-declined'
        ? (outcome.reason ?? '')
        : outcome.code === 'declined'
          ? String(outcome.detail)
          : (outcome.pg?.code ?? '')
    case 'refused':
      return outcome.code === 'invalid-request' ? outcome.issues.map(({ path }) => path).join() : outcome.message
    case 'unknown':
      return outcome.code
  }
}

export const codes: Record<FailureCode | RefusalCode, true> = {
  'confirm-declined': true,
  'user-cancelled': true,
  declined: true,
  'already-paid': true,
  'request-rejected': true,
  'timed-out': true,
  'popup-blocked': true,
  network: true,
  'pg-error': true,
  'pg-unsupported': true,
  'pg-unlisted': true,
  'pg-unknown': true,
  'instagram-webview': true,
  'invalid-request': true,
  'imp-unavailable': true,
  'payment-in-progress': true,
  aborted: true,
}
