export type { Imp } from './imp/imp.ts'
export { isLoadImpError } from './imp/is-load-imp-error.ts'
export { loadImp } from './imp/load-imp.ts'
export type {
  InvalidOptionsError,
  LoadImpError,
  LoadImpErrorCode,
  PlainLoadError,
  ScriptBlockedError,
} from './imp/load-imp-error.ts'
export type { LoadImpOptions } from './imp/load-imp-options.ts'
export type { PayEnvironment, TextStorage } from './imp/pay-environment.ts'
export type { BlockedBy } from './outcome/blocked-by.ts'
export { customerMessage } from './outcome/customer-message.ts'
export type {
  AnswerOutcome,
  AwaitingDepositOutcome,
  CompletedOutcome,
  ConfirmDeclinedOutcome,
  ConfirmMode,
  DeclineDetail,
  DeclinedOutcome,
  FailedOutcome,
  FailureCode,
  Money,
  PayOutcome,
  PgMessage,
  PlainFailedOutcome,
  PlainFailureCode,
  UnknownCode,
  UnknownOutcome,
  VirtualAccount,
} from './outcome/outcome.ts'
export { type RedirectContext, readPayRedirect } from './outcome/read-pay-redirect.ts'
export { type AnswerContext, readPayResponse } from './outcome/read-pay-response.ts'
export { cleanPayRedirect } from './outcome/redirect-query.ts'
export type {
  AbortedOutcome,
  ImpUnavailableOutcome,
  InProgressOutcome,
  InstagramRefusedOutcome,
  InvalidRequestOutcome,
  Issue,
  PgRefusedOutcome,
  RefusalCode,
  RefusedOutcome,
} from './outcome/refused.ts'
export type { SignalId } from './outcome/signals.ts'
export type { RawAnswer } from './outcome/snapshot.ts'
export type { ConfirmableRequest, ConfirmProcessImpossible } from './pg/confirmable-request.ts'
export { type PgRequest, type PgSupport, type PgSupportOptions, pgSupport } from './pg/pg-support.ts'
export { type PgRow, pgTable } from './pg/pg-table.ts'
export {
  type ConfirmPlan,
  type FallbackPlan,
  type PaymentPlan,
  type PlanEnvironment,
  planPayment,
  type RefusePlan,
} from './plan-payment.ts'
export type { ConfirmOptions } from './request/confirm-options.ts'
export type { PayProduct, PayRequest } from './request/pay-request.ts'
export { requestPayWithConfirm } from './request-pay-with-confirm.ts'
export { block } from './webview/block.ts'
export { type EscapeRoute, escapeRoutes } from './webview/escape-routes.ts'
export type { FallbackContext, FallbackDecision, InstagramFallback } from './webview/instagram-fallback.ts'
export { isInstagramWebview } from './webview/is-instagram-webview.ts'
export { type OpenExternalBrowserOptions, openExternalBrowser } from './webview/open-external-browser.ts'
export { type PayWithoutConfirmOptions, type PrecheckAnswer, payWithoutConfirm } from './webview/pay-without-confirm.ts'
