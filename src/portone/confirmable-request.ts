import type { unsupportedPgs } from './pg-table.ts'
import type { NeverCharging } from './pg-traits.ts'

type UnsupportedRow = (typeof unsupportedPgs)[number]
type VoucherRow = Extract<UnsupportedRow, { payMethods: readonly string[] }>
type NeverRow = Exclude<UnsupportedRow, VoucherRow>

/** The V1 code before the first dot, at the type level. */
type Head<Pg extends string> = Pg extends `${infer Code}.${string}` ? Code : Pg

/**
 * What the editor shows in place of a PG that can't do the confirm process; nothing has this type.
 */
export interface ConfirmProcessImpossible<Why extends string> {
  /** Why, and what to write instead. */
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

type PgProblem<Pg extends string, Method extends string> =
  Head<Pg> extends NeverRow['codes'][number]
    ? {
        pg: ConfirmProcessImpossible<`${NameOf<NeverRow, Head<Pg>>} ('${Head<Pg>}') can't do the confirm process: choose another PG, or call IMP.request_pay without it`>
      }
    : Head<Pg> extends NeverCharging
      ? {
          pg: ConfirmProcessImpossible<`'${Head<Pg>}' charges nothing, so there is nothing to confirm: call IMP.request_pay yourself`>
        }
      : VoucherProblem<Head<Pg>, Method>

type VoucherProblem<Code extends string, Method extends string> = [Code, Method] extends [
  VoucherRow['codes'][number],
  VoucherRow['payMethods'][number],
]
  ? {
      pay_method: ConfirmProcessImpossible<`${NameOf<VoucherRow, Code>}: vouchers ('${Method}') can't do the confirm process; choose another pay_method`>
    }
  : unknown

/**
 * A request whose PG, where it is written as a literal, isn't one that the FAQ (or the PG's own page) says can't do the
 * confirm process. A `pg` of type `string` passes and is checked at run time.
 *
 * `Pg` and `Method` are of their own, since a compiler before 5.0 keeps a literal only of a type parameter that is a string.
 */
export type ConfirmableRequest<Request, Pg extends string = string, Method extends string = string> = Request & {
  pg?: Pg | undefined
  pay_method?: Method | undefined
} & PgProblem<Pg, Method>
