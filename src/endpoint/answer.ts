import { withReasonCode } from '../shared/reason-code.ts'
import type { AnsweredConfirm } from './answered-confirm.ts'
import type { Decline } from './decision.ts'
import { type HttpErrorId, httpErrors } from './http-errors.ts'
import { reasonText } from './reason-text.ts'

/** What is sent back. Kept as text, since one answer can be sent more than once. */
export interface Answer {
  decision: AnsweredConfirm['decision']
  status: number
  code: string | null
  body: string
}

/** Every answer of one endpoint. */
export interface Answers {
  approved: Answer
  refused: (id: HttpErrorId) => Answer
  declined: (decline: Decline) => Answer
}

const defaultReason = '주문을 확인할 수 없습니다.'

/**
 * Writes the answers. A refusal names its reason twice: V1 reads `reason`, V2 reads `errorMessage`, so a later move to V2
 * changes nothing here.
 */
export function answers(neutralReason: string = defaultReason): Answers {
  const neutral = reasonText(neutralReason)
  const bodyOf = (reason: string, code: string | null, detail?: string) => {
    const text = code === null ? reason : withReasonCode(reason, code)
    return JSON.stringify({ reason: text, errorMessage: text, detail })
  }
  return {
    // Exactly 200: with any other status PortOne stops the payment, with another 2xx as well.
    approved: { decision: 'approved', status: 200, code: null, body: '{"approved":true}' },
    refused: (id) => {
      const { status, code, detail } = httpErrors[id]
      return { decision: 'refused', status, code, body: bodyOf(neutral, code, detail) }
    },
    declined: ({ reason, code }) => ({
      decision: 'declined',
      status: 409,
      code,
      body: bodyOf(reason || neutral, code),
    }),
  }
}
