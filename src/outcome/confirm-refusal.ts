import { reasonCodeAtEnd } from '../shared/reason-code.ts'

/** The merchant's refusal, taken out of PortOne's sentence. */
export interface ConfirmRefusal {
  /** `null` for PortOne's default, `알 수 없음`, and for a refusal without a reason. */
  reason: string | null
  /** `null` when the reason ends with no code. */
  reasonCode: string | null
}

/** PortOne's sentence in both of its wordings: `고객사` since a change of its docs in March 2024, `가맹점` before. */
const sentence = /^(고객사|가맹점)\s?요청에\s?의해\s?결제를\s?중단합니다/

/**
 * Reads the confirm process's refusal: `고객사 요청에 의해 결제를 중단합니다. (상세사유 : 재고수량부족)`.
 *
 * The reason is the merchant's own text: taken up to the last `)`, since it may hold some itself, and never searched
 * for words. Source: PortOne's V1 confirm-process page; the `가맹점` wording from a recorded answer.
 *
 * @param text The message inside PortOne's other wrappers.
 * @returns `undefined` when the text is no such refusal.
 */
export function confirmRefusal(text: string): ConfirmRefusal | undefined {
  const found = sentence.exec(text)
  if (!found) return undefined
  const opened = text.indexOf(':', text.indexOf('(', found[0].length))
  const closed = text.lastIndexOf(')')
  const given = opened > 0 ? text.slice(opened + 1, closed > opened ? closed : undefined).trim() : ''
  const code = reasonCodeAtEnd.exec(given)
  const reason = given.slice(0, code?.index).trim()
  return { reason: /^(알 수 없음)?$/.test(reason) ? null : reason, reasonCode: code?.[1] ?? null }
}
