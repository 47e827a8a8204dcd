import { ownField } from '../shared/own-field.ts'
import { plainText } from '../shared/plain-text.ts'
import { type CustomerText, customerMessages } from './customer-messages.ts'
import { customerReason } from './customer-reason.ts'
import { customerSituation } from './customer-situation.ts'
import type { CustomerSituation } from './customer-steps.ts'
import type { PayOutcome } from './outcome.ts'
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

/** PGs whose review demands PortOne's `error_msg` unmodified, without even a sentence in front. Source: the Naver Pay page. */
const verbatimPgs = ['naverpay']

/** Far longer than any sentence of a PG's. */
const longestVerbatim = 1_000

/** The text, or `undefined` when there is none: a function of the shop's that throws says nothing. */
function written(text: unknown, outcome: PayOutcome, language: string): string | undefined {
  try {
    const made: unknown = typeof text === 'function' ? text(outcome, language) : text
    return typeof made === 'string' && made.trim() !== '' ? made : undefined
  } catch {
    return undefined
  }
}

/**
 * What a shop may show its customer about an outcome: your confirm reason as you wrote it (of JSON its sentence; markup and
 * stack traces never), PortOne's own text where the PG's review demands it (Naver Pay), else a sentence that says what
 * happened, whether money moved as far as it is known, and the next step, which {@link customerNext} gives as data. Plain
 * text: put it into `textContent`, never into HTML. Never throws.
 *
 * @example
 * ```ts
 * notice.textContent = customerMessage(outcome, {
 *   locale: document.documentElement.lang,
 *   messages: { 'confirm-declined/OUT_OF_STOCK': { ko: '방금 품절되었습니다.', en: 'Just sold out.' } },
 * })
 * ```
 */
export function customerMessage(outcome: PayOutcome, options: CustomerMessageOptions = {}): string {
  const locale = typeof options.locale === 'string' ? options.locale : ''
  const fallback = options.fallback === 'en' ? 'en' : 'ko'
  const [language = fallback] = /^[a-z]{2,8}(?![^-_])/.exec(locale.toLowerCase()) ?? []
  const situation = customerSituation(outcome)

  if (outcome.status === 'failed' && verbatimPgs.includes(outcome.provider ?? '')) {
    const verbatim = plainTextOf(readFields(outcome.raw).message)
    if (verbatim) return verbatim
  }

  const own = (key: string): string | undefined => {
    const texts = ownField(options.messages, key)
    if (typeof texts !== 'object') return written(texts, outcome, language)
    // Their text in the customer's language, else ours in it, else theirs in the language to fall back on.
    const names = language === 'ko' || language === 'en' ? [locale, language] : [locale, language, fallback]
    for (const name of names) {
      const found = written(ownField(texts, name), outcome, name)
      if (found !== undefined) return found
    }
    return undefined
  }
  const reason = 'reason' in outcome && outcome.reason !== null ? customerReason(outcome.reason) : null
  const reasonCode = 'reasonCode' in outcome ? outcome.reasonCode : null
  const texts = customerMessages[situation]
  return (
    (reasonCode === null ? undefined : own(`confirm-declined/${reasonCode}`)) ??
    reason ??
    own(situation) ??
    (written(ownField(texts, language) ?? texts[fallback], outcome, language) as string)
  )
}

function plainTextOf(text: string | undefined): string {
  return text === undefined || text.length > longestVerbatim ? '' : plainText(text).trim()
}
