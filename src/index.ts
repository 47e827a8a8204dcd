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
export type { BlockedBy } from './outcome/blocked-by.ts'
export {
  type CustomerMessageOptions,
  type CustomerTexts,
  customerMessage,
  type OwnCustomerMessages,
} from './outcome/customer-message.ts'
export {
  type CustomerSituation,
  type CustomerStep,
  type CustomerText,
  customerMessages,
} from './outcome/customer-messages.ts'
export { customerNext } from './outcome/customer-next.ts'
export type { DeclineDetail, PgErrorDetail, PlainFailureCode } from './outcome/failure-code.ts'
export type {
  AnswerOutcome,
  AwaitingDepositOutcome,
  CompletedOutcome,
  ConfirmDeclinedOutcome,
  DeclinedOutcome,
  FailedOutcome,
  FailureCode,
  PayOutcome,
  PgErrorOutcome,
  PgMessage,
  PlainFailedOutcome,
  UnknownCode,
  UnknownOutcome,
  VirtualAccount,
} from './outcome/outcome.ts'
export type { ConfirmMode, Money } from './outcome/outcome-base.ts'
export { type AnswerContext, readPayResponse } from './outcome/read-pay-response.ts'
export type { RedirectQuery, RedirectSource } from './outcome/redirect-address.ts'
export { cleanPayRedirect } from './outcome/redirect-query.ts'
export type {
  AbortedOutcome,
  ImpUnavailableOutcome,
  InProgressOutcome,
  InstagramRefusedOutcome,
  InvalidRequestOutcome,
  PgRefusedOutcome,
  RefusalCode,
  RefusedOutcome,
} from './outcome/refused.ts'
export type { SignalId } from './outcome/signals.ts'
export type { RawAnswer } from './outcome/snapshot.ts'
export type { ConfirmOptions } from './payment/confirm-options.ts'
export type { PayEnvironment, TextStorage } from './payment/pay-environment.ts'
export {
  type ConfirmPlan,
  type FallbackPlan,
  type PaymentPlan,
  type PlanEnvironment,
  planPayment,
  type RefusePlan,
} from './payment/plan-payment.ts'
export { type RedirectContext, readPayRedirect } from './payment/read-pay-redirect.ts'
export { requestPayWithConfirm } from './payment/request-pay-with-confirm.ts'
export type { ConfirmableRequest, ConfirmProcessImpossible } from './portone/confirmable-request.ts'
export type { Imp } from './portone/imp.ts'
export type { PgRequest, PgSupport, PgSupportOptions } from './portone/judge-pg.ts'
export type { PayProduct, PayRequest } from './portone/pay-request.ts'
export { pgSupport } from './portone/pg-support.ts'
export { type PgRow, pgTable } from './portone/pg-table.ts'
export type { Clock } from './shared/clock.ts'
export type { Issue } from './shared/issue.ts'
export { block } from './webview/block.ts'
export { type EscapeRoute, escapeRoutes } from './webview/escape-routes.ts'
export type { FallbackContext, FallbackDecision, InstagramFallback } from './webview/instagram-fallback.ts'
export { isInstagramWebview } from './webview/is-instagram-webview.ts'
export { type OpenExternalBrowserOptions, openExternalBrowser } from './webview/open-external-browser.ts'
export { type PayWithoutConfirmOptions, type PrecheckAnswer, payWithoutConfirm } from './webview/pay-without-confirm.ts'
