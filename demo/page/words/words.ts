import type { ConfirmMode, DeclineDetail, Money, PayOutcome, PgSupport, pgTable } from 'imp-confirm'
import type { FaultName } from 'imp-confirm/simulator'
import type { EndpointModeId } from '../../shop/endpoint-modes.ts'
import data from './words.json'

/** A text in both languages. */
export type Words = readonly [ko: string, en: string]

type Named<Id extends string> = Readonly<Record<Id, Words>>

/** What the SDK can name: a name that has no words here doesn't compile. */
interface NamesOfTheSdk {
  actions: Named<`decline-${NonNullable<DeclineDetail> | 'none'}`>
  confirm: Named<ConfirmMode>
  endpointModes: Named<EndpointModeId>
  faults: Named<FaultName | 'none'>
  money: Named<Money>
  pgs: Named<(typeof pgTable)[number]['name']>
  statuses: Named<PayOutcome['status']>
  verdictReasons: Named<PgSupport['verdict']>
  verdicts: Named<PgSupport['verdict']>
}

/** The page's words, by what they name: `words.actions.approve`. */
export const words = data as unknown as {
  readonly [Group in keyof typeof data]: Named<keyof (typeof data)[Group] & string>
} satisfies NamesOfTheSdk
