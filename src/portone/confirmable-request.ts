import type { pgTable } from './pg-table.ts'
import type { NeverCharging } from './pg-traits.ts'

type UnsupportedRow = Extract<(typeof pgTable)[number], { list: 'unsupported' }>
type VoucherRow = Extract<UnsupportedRow, { payMethods: readonly string[] }>
type NeverRow = Exclude<UnsupportedRow, VoucherRow>

/** The V1 code before the first dot, at the type level. */
type Head<Pg extends string> = Pg extends `${infer Code}.${string}` ? Code : Pg

/**
 * What the editor shows in place of a PG that can't do the confirm process; nothing has this type.
 */
export interface ConfirmProcessImpossible<Why extends string> {
  readonly 'the confirm process is impossible here': Why
}

type NameOf<Row, Code> = Row extends {
  readonly name: infer Name extends string
  readonly codes: readonly (infer Codes)[]
}
  ? Code extends Codes
    ? Name
    : never
  : never

type PgProblem<Request> = Request extends { readonly pg: infer Pg extends string }
  ? Head<Pg> extends NeverRow['codes'][number]
    ? {
        pg: ConfirmProcessImpossible<`${NameOf<NeverRow, Head<Pg>>} ('${Head<Pg>}') can't do the confirm process: choose another PG, or call IMP.request_pay without it`>
      }
    : Head<Pg> extends NeverCharging
      ? {
          pg: ConfirmProcessImpossible<`'${Head<Pg>}' charges nothing, so there is nothing to confirm: call IMP.request_pay yourself`>
        }
      : VoucherProblem<Request, Head<Pg>>
  : unknown

type VoucherProblem<Request, Code extends string> = Request extends { readonly pay_method: infer Method extends string }
  ? [Code, Method] extends [VoucherRow['codes'][number], VoucherRow['payMethods'][number]]
    ? {
        pay_method: ConfirmProcessImpossible<`${NameOf<VoucherRow, Code>}: vouchers ('${Method}') can't do the confirm process; choose another pay_method`>
      }
    : unknown
  : unknown

/**
 * A request whose PG, where it is written as a literal, isn't one that the FAQ (or the PG's own page) says can't do the
 * confirm process. A `pg` of type `string` passes and is checked at run time.
 */
export type ConfirmableRequest<Request> = Request & PgProblem<Request>
