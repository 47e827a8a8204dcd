import type { ConfirmMode, DeclineDetail, Money, PayOutcome, PgSupport, pgTable } from 'imp-confirm'
import type { FaultName } from 'imp-confirm/simulator'
import type { EndpointModeId } from '../../shop/endpoint-modes.ts'
import texts from './texts.json'
import data from './words.json'

/** A text in both languages. */
export type Words = readonly [ko: string, en: string]

/** Several, by what they name. */
export type Named<Id extends string = string> = Readonly<Record<Id, Words>>

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

/** What a group of them names. */
export type IdOf<Group extends keyof typeof words> = keyof (typeof words)[Group]

const asked = new URLSearchParams(location.search).get('lang')
const browsers = navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en'

/** The page's language: by its address (`?lang=en`), else by the browser. Fixed until the next load. */
export const language: 'ko' | 'en' = asked === 'ko' || asked === 'en' ? asked : browsers

/** A text in the page's language, by its name in `texts.json` or in both languages, with what stands for each `{name}` in it. */
export function t(text: keyof typeof texts | Words, values: Readonly<Record<string, string | number>> = {}): string {
  const both = typeof text === 'string' ? texts[text] : text
  return String(both[language === 'ko' ? 0 : 1]).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
}
