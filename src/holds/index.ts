export type { CartLine } from './cart-line.ts'
export {
  type ConfirmByHolds,
  type ConfirmByHoldsOptions,
  confirmByHolds,
  type SweepOptions,
} from './confirm-by-holds.ts'
export type { CustomerLimit } from './customer-limit.ts'
export {
  type AnyConfirmCall,
  type DecideByHoldsOptions,
  decideByHolds,
  type OrderLine,
  type ShopOrder,
} from './decide-by-holds.ts'
export type { DeclineLanguage } from './decline-texts.ts'
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
export type { HoldStoreError, HoldStoreErrorCode } from './hold-store-error.ts'
export { type MemoryHoldsOptions, memoryHolds } from './memory-holds.ts'
export type { PostgresClient, QueryClient, UnsafeClient } from './postgres/postgres-client.ts'
export { type PostgresHoldsOptions, postgresHolds } from './postgres/postgres-holds.ts'
export { type PostgresSchemaOptions, postgresSchema } from './postgres/postgres-schema.ts'
export type { StockTable } from './postgres/stock-table.ts'
export type {
  DueHold,
  DueReport,
  KeptHold,
  LookupAnswer,
  PaymentLookup,
  PaymentLookups,
  SettleOptions,
} from './settle-answers.ts'
export type { SqliteClient, SqliteStatement } from './sqlite/sqlite-client.ts'
export { type SqliteHoldsOptions, sqliteHolds } from './sqlite/sqlite-holds.ts'
export { sqliteSchema } from './sqlite/sqlite-schema.ts'
