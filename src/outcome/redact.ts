import { ownField } from '../shared/own-field.ts'
import { plainText } from '../shared/plain-text.ts'

/** What of an outcome may go to a log or an error tracker. Fields that the outcome doesn't have are absent. */
export type RedactedOutcome = { readonly [field: string]: RedactedValue }

/** Text, numbers and flags, and objects of them. */
export type RedactedValue = string | number | boolean | null | { readonly [field: string]: RedactedValue }

/** How a field is let through: as it is where it is of this kind, searched for what is personal, or by a list of its own. */
type Rule = 'word' | 'id' | 'time' | 'flag' | 'number' | 'text' | Rules
interface Rules {
  readonly [field: string]: Rule
}

/** Every field that is let through, and nothing else is: what is new in PortOne's answer, or in an older outcome, stays behind. */
const allowed: Rules = {
  status: 'word',
  code: 'word',
  detail: 'word',
  merchantUid: 'id',
  impUid: 'id',
  provider: 'word',
  confirm: 'word',
  money: 'word',
  because: 'word',
  reason: 'text',
  reasonCode: 'word',
  customer: 'word',
  message: 'text',
  pg: { code: 'word', message: 'text' },
  account: { dueAt: 'time' },
  inProgress: { merchantUid: 'id', since: 'time' },
  raw: {
    imp_uid: 'id',
    merchant_uid: 'id',
    success: 'flag',
    imp_success: 'flag',
    error_code: 'word',
    error_msg: 'text',
    status: 'word',
    pay_method: 'word',
    pg_provider: 'word',
    pg_type: 'word',
    currency: 'word',
    paid_amount: 'number',
    amount: 'number',
    paid_at: 'time',
    vbank_date: 'time',
  },
}

/** Fields of PortOne's answer whose values are a person's: where one of them stands in a text, it is taken out of it. */
const personal =
  /^(buyer_|vbank_(num|holder)|card_(number|name)|customer_|custom_data|name$|apply_num|bank_name|receipt_url|pg_tid|account|holder|number)/

/** Longer texts are no message. */
const longest = 200

/** What stands in place of what was taken out. */
const gone = '…'

/** An address of electronic mail, also half of one that was masked, or whose first part stands in quotation marks. */
const mail = /(?:"[^"@]{0,64}"|[^\s@<>(),;:'"]*)@[^\s@<>(),;'"]*/g

const province =
  '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청?[남북]|전라?[남북]|경상?[남북]|제주)(?:특별자치시|특별자치도|특별시|광역시|도|시)?'
const district = '[가-힣]{1,8}(?:특별시|광역시|자치시|자치도|시|군|구)'
const street = '[가-힣\\d]{1,12}(?:읍|면|동|리|로|길|가)'
/** Words that end as a district does, and are none. */
const noDistrict = '(?!다시|잠시|일시|즉시|임시|표시|동시|당시|혹시|역시|반드시|요구|청구|영구)'

/** What is a person's by its form. Full-width digits are plain ones by now, and what was encoded for an address is decoded. */
const forms: readonly RegExp[] = [
  mail,
  // Names by what stands before them, in JSON and in forms, too,
  /(?:예금주|성명|이름|고객명|구매자|주문자|입금자|수취인|받는\s?분|name|(?:holder|buyer)(?=["']?\s*[:=(]))["'\s:=([]{0,6}[\p{L}*][\p{L}* .,'’+-]{0,30}/giu,
  // and by what stands behind them.
  /[A-Za-z*\u3400-\u9fff][\p{Script=Latin}*.,'’\s\u3400-\u9fff-]{0,30}(?=\s?(?:님|씨(?![가-힣])|귀하|고객님|고객(?![가-힣])))/gu,
  /(?:(?:남궁|황보|제갈|사공|선우|서문|독고|동방)\s)?(?!고객)[가-힣*]{2,5}(?=\s?(?:님|씨(?![가-힣])|귀하|고객(?:님|[의이은께](?![가-힣])|(?![가-힣]))))/g,
  // Postal addresses: districts, streets or a village, a number, and the house and the flat behind it. Parted by what must stand
  // between them, so that no text has them in more ways than one.
  new RegExp(
    `(?:${province}|${noDistrict}${district})(?:\\s+${district})*\\s+(?:${street}\\s+)*${street}\\s*\\d[가-힣\\d-]{0,12}` +
      '(?:[\\s,()]{1,3}(?:(?=[가-힣A-Za-z-]{0,15}\\d)[가-힣A-Za-z\\d-]{1,24}|[가-힣A-Za-z]{2,12}(?=\\s\\d)|[가-힣]{1,10}(?:아파트|빌라|빌딩|오피스텔|타워|맨션)|지하)){0,10}',
    'g',
  ),
  // The same without a number, where two districts or a province stand before it.
  new RegExp(
    `(?:${province}|${noDistrict}${district}\\s+${district})\\s+(?:${district}\\s+)*${street}(?![가-힣])`,
    'g',
  ),
  /\b(?:\d+[\s,]+)?[\w.-]+-(?:ro|gil|gu|dong|si|do)\b(?:[\s,]+[\w-]+){0,4}/gi,
  // Days as they are written: of birth, most of all.
  /\d{2,4}\s?년\s?\d{1,2}\s?월(?:\s?\d{1,2}\s?일)?/g,
  // Telephone, card and account numbers, dates of birth, addresses of machines: four digits or more, however they are parted or masked.
  /[\d*•●][\d*•●\s().+~/_-]{2,}[\d*•●]/g,
  /\b(?:[0-9a-f]{0,4}:){2,}[0-9a-f]{0,4}/gi,
]

/** A text with what `encodeURIComponent` made of it undone, where it can be. */
const decoded = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return gone
    }
  })

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The values of a person's in an answer, the longest first. */
function personalValues(raw: unknown, depth = 0): string[] {
  if (typeof raw !== 'object' || raw === null || depth > 4) return []
  return Object.entries(raw)
    .flatMap(([name, value]) => {
      if (typeof value === 'object') return personalValues(value, depth + 1)
      const text = String(value).normalize('NFKC').trim()
      return personal.test(name) && text.length > 1 && text.length <= longest ? [text] : []
    })
    .sort((a, b) => b.length - a.length)
}

/** A text without what is a person's, without control characters, and short. */
function searched(text: string, values: readonly string[]): string {
  let left = plainText(decoded(text.slice(0, longest * 4))).normalize('NFKC')
  for (const value of values) left = left.replace(new RegExp(escaped(value), 'gi'), gone)
  for (const form of forms) left = left.replace(form, gone)
  return left.length > longest ? `${left.slice(0, longest)}${gone}` : left
}

const isTime = (value: unknown) => typeof value === 'number' && Number.isFinite(value)

/** A value by its rule. `undefined`: it stays behind. */
function through(value: unknown, rule: Rule, values: readonly string[]): RedactedValue | undefined {
  if (value === null) return null
  if (typeof rule === 'object') return typeof value === 'object' ? fieldsOf(value, rule, values) : undefined
  switch (rule) {
    case 'word':
      return typeof value === 'string' && /^[A-Za-z][\w.-]{0,39}$|^\d{1,4}$|^-\d{1,6}$/.test(value) ? value : undefined
    case 'id':
      // The shop's own numbers: kept, or support can't find the order. Only an address of somebody's is no number.
      return typeof value === 'string' && value.length <= longest ? plainText(value).replace(mail, gone) : undefined
    case 'flag':
      return typeof value === 'boolean' || value === 'true' || value === 'false' ? value : undefined
    case 'time':
    case 'number':
      return isTime(value) ? (value as number) : undefined
    case 'text':
      return typeof value === 'string' ? searched(value, values) : undefined
  }
}

function fieldsOf(object: unknown, rules: Rules, values: readonly string[]): { [field: string]: RedactedValue } {
  const kept: { [field: string]: RedactedValue } = {}
  for (const [name, rule] of Object.entries(rules)) {
    const value = through(ownField(object, name), rule, values)
    if (value !== undefined) kept[name] = value
  }
  return kept
}

/**
 * What of an outcome may go to a log or an error tracker: the codes, the order's and the payment's numbers, `because`, the times, and
 * texts with everything taken out that looks like a person's. `raw` carries a name, a telephone number, an address and a part of a
 * card's number: never log it as it is.
 *
 * By a list of what is let through: fields that aren't known here stay behind, so that an outcome of another version, or anything
 * else, is safe, too. Texts are plain in the end: no line breaks, no terminal codes. Never throws.
 *
 * @example
 * ```ts
 * if (outcome.status === 'failed') console.warn('payment failed', redact(outcome))
 * ```
 */
export function redact(outcome: unknown): RedactedOutcome {
  try {
    const values = [...personalValues(ownField(outcome, 'raw')), ...personalValues(ownField(outcome, 'account'))]
    return fieldsOf(outcome, allowed, values)
  } catch {
    // A getter or a proxy that throws.
    return {}
  }
}
