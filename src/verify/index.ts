export type { CancelRecord, PaymentRecord, PaymentStatus } from '../portone/payment-record.ts'
export { askedByHolds } from './asked-by-holds.ts'
export type { CancelDetails, CancelRequest, RefundAccount } from './cancel-payment.ts'
export type { Difference, DifferenceKind, ShopPayment } from './compare-sides.ts'
export type { AskedPayment, ExpectedChannel, ExpectedPayment } from './expected-payment.ts'
export type { PaymentsQuery } from './list-payments.ts'
export { type AskedCall, type AskedLookUp, type AskedLookUpOptions, lookUpAsked } from './look-up-asked.ts'
export { type LookUpFirstOptions, lookUpFirst } from './look-up-first.ts'
export { type PaymentLookupOptions, paymentLookup } from './payment-lookup.ts'
export { type CallOptions, type PortoneRest, portoneRest } from './portone-rest.ts'
export { isPortoneRestError, type PortoneRestError, type PortoneRestErrorKind } from './portone-rest-error.ts'
export type { PortoneRestOptions } from './portone-rest-options.ts'
export type { Prepared, PrepareRequest } from './prepare-payment.ts'
export {
  type InvalidWebhook,
  type PaymentWebhook,
  readWebhook,
  type TestWebhook,
  type WebhookMessage,
} from './read-webhook.ts'
export { type ReconcileOptions, type ReconcileOrders, type ReconcilePage, reconcile } from './reconcile.ts'
export type { RefundMemory, RefundNote } from './refund-memory.ts'
export type { RefundOptions } from './refund-options.ts'
export { refundPayment } from './refund-payment.ts'
export type {
  RefundDone,
  RefundPending,
  RefundRefusal,
  RefundRefused,
  RefundResult,
  RefundUnknown,
} from './refund-result.ts'
export type { RestEnvironment } from './rest-environment.ts'
export { type SettlePaymentOptions, type SettlingHolds, settlePayment } from './settle-payment.ts'
export type {
  DueRefund,
  FreedSettlement,
  KeptSettlement,
  RefundSettlement,
  Settlement,
  SoldSettlement,
  UnsoldSettlement,
} from './settlement.ts'
export type {
  AlarmField,
  AlarmVerdict,
  AskAgainReason,
  AskAgainVerdict,
  AwaitDepositReason,
  AwaitDepositVerdict,
  DeliverVerdict,
  NamedPayment,
  NothingPaidReason,
  NothingPaidVerdict,
  OrderVerdict,
  RefundVerdict,
  Verdict,
} from './verdict.ts'
export { verifyOrder } from './verify-order.ts'
export { type VerifyOptions, verifyPayment } from './verify-payment.ts'
