import type { SimulatedAnswer } from '../simulated-answer.ts'
import type { SimulatedPayment } from '../simulated-payment.ts'
import {
  cancelWords,
  confirmRefusalWords,
  declineWords,
  defaultReason,
  type FailureWords,
  failureWords,
} from '../tables/portone-words.ts'

/** What is known when an answer is written. */
export interface AnswerSetting {
  /** In milliseconds since the epoch. */
  now: number
  wording: keyof typeof confirmRefusalWords
}

type Raw = Record<string, unknown>

/** The virtual account of a legacy answer. Source: a recorded html5_inicis callback; the number is made up. */
const virtualAccount = (now: number): Raw => ({
  vbank_num: '79012345678901',
  vbank_name: '하나은행',
  vbank_holder: '테스트  이니시스',
  vbank_date: Math.floor(now / 1000) + 7 * 86_400,
})

/**
 * The old modules' success: a whole record. Source: the payment-response page's sample and public dumps of 2022 to 2024;
 * kakaopay answers `point` whatever was asked for. The PG's numbers are made up.
 */
function legacyRecord(payment: SimulatedPayment, deposit: boolean, now: number): Raw {
  const { request, impUid, merchantUid, amount, provider } = payment
  const { name = '', currency = 'KRW', custom_data = null } = request
  const pay_method = deposit ? 'vbank' : provider === 'kakaopay' ? 'point' : (request.pay_method ?? 'card')
  const card = pay_method === 'card'
  return {
    success: true,
    imp_uid: impUid,
    pay_method,
    merchant_uid: merchantUid,
    name,
    paid_amount: amount,
    currency,
    pg_provider: provider ?? 'html5_inicis',
    pg_type: 'payment',
    pg_tid: `StdpayCARDINIpayTest${now}`,
    apply_num: card ? '42827474' : '',
    buyer_name: request.buyer_name ?? '',
    buyer_email: request.buyer_email ?? '',
    buyer_tel: request.buyer_tel ?? '',
    buyer_addr: request.buyer_addr ?? '',
    buyer_postcode: request.buyer_postcode ?? '',
    custom_data,
    status: deposit ? 'ready' : 'paid',
    paid_at: deposit ? 0 : Math.floor(now / 1000),
    receipt_url: '',
    card_name: card ? '신한카드' : null,
    bank_name: null,
    card_quota: 0,
    card_number: card ? '123456*********9' : '',
    ...(deposit ? virtualAccount(now) : {}),
  }
}

function wordsOf({ outcome, reason, detail = 'limit' }: SimulatedAnswer, { path, provider }: SimulatedPayment) {
  if (outcome === 'completed' || outcome === 'awaiting-deposit' || outcome === undefined) return undefined
  const [pgCode, pgText] = declineWords[detail ?? 'none']
  const words: Omit<FailureWords, 'source'> =
    outcome === 'confirm-declined'
      ? { message: '{refusal}', ...(path === 'checkout' ? { errorCode: 'F400' } : {}) }
      : outcome === 'popup-blocked'
        ? { message: '팝업을 호출하는데 실패하였습니다.', errorCode: 'NOT READY', impUid: 'null' }
        : failureWords[path][outcome]
  const cancel = path === 'legacy' && outcome === 'user-cancelled' ? cancelWords[provider ?? ''] : undefined
  return { ...words, message: cancel ?? words.message, pgCode, pgText, reason: reason ?? defaultReason }
}

/**
 * Writes PortOne's answer as its script hands it to the callback: some 25 fields with `success` on the legacy path;
 * `imp_uid` and `merchant_uid` alone, or with `error_code` and `error_msg`, on the checkout path. Pure.
 */
export function rawAnswer(payment: SimulatedPayment, answer: SimulatedAnswer, setting: AnswerSetting): Raw {
  const { impUid, merchantUid, path, request, provider } = payment
  const words = wordsOf(answer, payment)
  if (!words)
    return path === 'legacy'
      ? legacyRecord(payment, answer.outcome === 'awaiting-deposit', setting.now)
      : { imp_uid: impUid, merchant_uid: merchantUid }

  const filled: Record<string, string> = {
    imp_uid: impUid,
    merchant_uid: merchantUid,
    pg_code: words.pgCode,
    pg_text: words.pgText,
    refusal: confirmRefusalWords[setting.wording].replace('{reason}', () => words.reason),
  }
  const message = answer.message ?? words.message.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '')
  const error = { ...(words.errorCode ? { error_code: words.errorCode } : {}), error_msg: message }
  const number = words.impUid === 'absent' ? {} : { imp_uid: words.impUid === 'null' ? null : impUid }
  if (path === 'checkout') return { ...number, merchant_uid: merchantUid, ...error }
  return words.impUid
    ? { success: false, ...number, merchant_uid: merchantUid, ...error }
    : {
        success: false,
        ...number,
        merchant_uid: merchantUid,
        pay_method: request.pay_method ?? 'card',
        pg_provider: provider ?? 'html5_inicis',
        pg_type: 'payment',
        ...error,
      }
}
