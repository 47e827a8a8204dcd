import { demandsItsOwnText, hasTrait } from '../portone/pg-traits.ts'
import { attempt } from '../shared/attempt.ts'
import { ownField } from '../shared/own-field.ts'
import { plainText } from '../shared/plain-text.ts'
import { type CustomerSituation, type CustomerText, customerMessages } from './customer-messages.ts'
import { customerSituation } from './customer-situation.ts'
import type { PayOutcome } from './outcome.ts'
import { ownWords } from './own-words.ts'
import { readFields } from './read-fields.ts'

/** A text for every language, or one each: `{ ko: '…', ja: '…' }`. */
export type CustomerTexts = CustomerText | { readonly [language: string]: CustomerText }

/**
 * A shop's own texts, by situation (see {@link customerMessages}), and by the code of a confirm reason:
 * `'confirm-declined/OUT_OF_STOCK'`. What isn't there stays as it is.
 */
export type OwnCustomerMessages = {
  readonly [Situation in CustomerSituation]?: CustomerTexts | undefined
} & { readonly [reason: `confirm-declined/${string}`]: CustomerTexts | undefined }

/** How an outcome is put into words. */
export interface CustomerMessageOptions {
  /**
   * A language tag, such as `'en-US'` or `document.documentElement.lang`. Korean and English are there; in another language
   * only your own `messages` are. Absent: `fallback`.
   */
  locale?: string | undefined
  /** The language where there is no text in the `locale`. Absent: `'ko'`. */
  fallback?: 'ko' | 'en' | undefined
  /** Your own texts in place of single ones. Absent: the default ones, {@link customerMessages}. */
  messages?: OwnCustomerMessages | undefined
}

/** Far longer than any sentence of a PG's. */
const longestVerbatim = 1_000

/** The text, or `undefined` when there is none. */
function written(text: unknown, outcome: PayOutcome, language: string): string | undefined {
  const made: unknown = typeof text === 'function' ? text(outcome, language) : text
  return typeof made === 'string' && made.trim() !== '' ? made : undefined
}

/**
 * What a shop may show its customer about an outcome: your confirm reason as you wrote it (of JSON its sentence; markup and
 * stack traces never), PortOne's own text where the PG's review demands it (Naver Pay), else a sentence that says what
 * happened, whether money moved as far as it is known, and the next step, which {@link customerNext} gives as data. Plain
 * text: put it into `textContent`, never into HTML. Never throws; what is no outcome is told as `unknown`.
 *
 * @example
 * ```ts
 * notice.textContent = customerMessage(outcome, {
 *   locale: document.documentElement.lang,
 *   messages: { 'confirm-declined/OUT_OF_STOCK': { ko: '방금 품절되었습니다.', en: 'Just sold out.' } },
 * })
 * ```
 */
export function customerMessage(given: PayOutcome, options: CustomerMessageOptions = {}): string {
  // What is no outcome, such as a promise that nobody awaited, says nothing: the customer looks at the orders first. So does
  // one that throws when it is read.
  const nothing = {} as PayOutcome
  return attempt(() => tell(Object(given), options)) ?? attempt(() => tell(nothing, options)) ?? tell(nothing, {})
}

function tell(outcome: PayOutcome, options: CustomerMessageOptions): string {
  const { fallback: other, locale: asked, messages } = options ?? {}
  const fallback = other === 'en' ? other : 'ko'
  const locale = typeof asked === 'string' ? asked : ''
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(locale)?.[0].toLowerCase() ?? fallback
  const situation = customerSituation(outcome)
  const defaults = customerMessages[situation]
  const has = language === 'ko' || language === 'en'

  if (outcome.status === 'failed' && hasTrait(outcome.provider, demandsItsOwnText)) {
    const message = attempt(() => readFields(outcome.raw).message) ?? ''
    const verbatim = plainText(message.slice(0, longestVerbatim + 1)).trim()
    if (verbatim !== '' && verbatim.length <= longestVerbatim) return verbatim
  }

  /** A function or a getter of the shop's that throws says nothing. */
  const own = (key: string): string | undefined =>
    attempt(() => {
      const texts = ownField(messages, key)
      if (typeof texts !== 'object') return written(texts, outcome, language)
      // Theirs in the customer's language, else ours in it, else theirs in the language to fall back on.
      const name = [locale, language, has ? '' : fallback].find((name) => ownField(texts, name) !== undefined)
      return name && written(ownField(texts, name), outcome, name)
    })
  return (
    ('reasonCode' in outcome && typeof outcome.reasonCode === 'string'
      ? own(`confirm-declined/${outcome.reasonCode}`)
      : undefined) ??
    ownWords(outcome) ??
    own(situation) ??
    (written(defaults[has ? language : fallback], outcome, language) as string)
  )
}
