export type { CartLine } from './cart-line.ts'
export type {
  AlreadySold,
  ExtendAnswer,
  GivenBack,
  Held,
  HoldAnswer,
  OtherCart,
  ReleaseAnswer,
  SellAnswer,
  SoldOut,
  TooLate,
  UnknownItem,
} from './hold-answers.ts'
export type { Hold, HoldBook, HoldFilter, HoldPayment, HoldState, PaymentState, PaymentVersion } from './hold-book.ts'
export type { Audit, AuditProblem, HoldRequest, HoldStore, StockCount } from './hold-store.ts'
export { type MemoryHoldsOptions, memoryHolds } from './memory-holds.ts'
export type {
  DueHold,
  DueReport,
  KeptHold,
  LookupAnswer,
  PaymentLookup,
  PaymentLookups,
  SettleOptions,
} from './settle-answers.ts'
