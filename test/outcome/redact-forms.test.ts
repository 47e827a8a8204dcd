import { describe, expect, it } from 'vitest'
import { redact } from '../../src/signals/index.ts'

/** How people's data is written, one form a row. `{}` stands where the value stands in a text. Nobody of them exists. */
const forms: Record<string, readonly string[]> = {
  name: [
    '金民準',
    '李 瑞娟',
    'HONG GILDONG',
    'Hong, Gil-Dong',
    'Kim Min Jun',
    '남궁 아름누리',
    '홍*동',
    '홍길*',
    '제갈공명',
    'O’Brien Seo-yeon',
  ],
  tel: [
    '010.0000.1234',
    '010 0000 5678',
    '+82 10-0000-9012',
    '+82(0)10.0000.3456',
    '82-10-0000-7890',
    '(02) 000 1111',
    '0505-000-2222',
    '010-****-3333',
    '０１０－００００－４４４４',
    '010_0000_5555',
  ],
  card: [
    '4123-56**-****-7890',
    '412356XXXXXX7891',
    '4123 56xx xxxx 7892',
    '4123-****-****-7893',
    '9490●●●●●●●●7894',
    '376200-******-78951',
    '4123/5678/9012/7896',
    '5123 4567 8901 7897',
    '****-****-****-7898',
    '36123456787899',
  ],
  address: [
    '서울 강남구 테헤란로 123, 101동 1502호',
    '경기 성남시 분당구 정자동 178-1 두산아파트 203동 904호',
    '부산광역시 해운대구 우동 1408 아이파크 1205호',
    '(06234) 서울특별시 강남구 역삼로 12길 34 5층',
    '세종특별자치시 한누리대로 2130',
    '강원특별자치도 춘천시 중앙로 1',
    '전북 전주시 완산구 효자동2가 123-4',
    '12, Teheran-ro 5-gil, Gangnam-gu, Seoul',
    '경북 울릉군 울릉읍 도동리 12-3번지',
    '제주특별자치도 서귀포시 중문관광로 72번길 35',
  ],
  email: [
    'buyer+test@mail.example',
    'b.u.y.e.r@sub.mail.example',
    '"hong gil"@mail.example',
    'hong%40mail.example',
    '홍길동@메일.example',
    'bu***@mail.example',
    'BUYER@MAIL.EXAMPLE',
    'buyer_1@mail.co.example',
    'buyer@[203.0.113.7]',
    'mailto:buyer-x@mail.example',
  ],
  birth: [
    '900101',
    '90-01-01',
    '1990.01.02',
    '1990년 1월 3일',
    '900101-1',
    '900101-1******',
    '19900104',
    '90.1.5',
    '1990/01/06',
    '900107-1234567',
  ],
  account: [
    '110-123-456789',
    '3333-01-1234567',
    '123-45-67890-1',
    '1002-123-456780',
    '1000 1234 5678',
    '352-1234-5678-13',
    '79012345678901',
    '94290202123456',
    '123456-78-901234',
    '1005***123456',
  ],
}

/** PGs' sentences around a value, also JSON and forms in a text. */
const sentences: Record<string, readonly ((value: string) => string)[]> = {
  name: [
    (value) => `예금주: ${value}`,
    (value) => `${value} 고객님의 카드가 거절되었습니다.`,
    (value) => `{"buyer_name":"${value}","code":"3112"}`,
    (value) => `name=${encodeURIComponent(value)}&code=3112`,
    (value) => `성명(${value}) 불일치`,
  ],
  other: [
    (value) => `[3112] ${value} 확인해 주세요.`,
    (value) => `거절되었습니다 (${value})`,
    (value) => `{"error":{"detail":"${value.replace(/"/g, '\\"')}"}}`,
    (value) => `declined: ${value}, retry`,
    (value) => `값=${value}`,
  ],
}

/** Every field of a person's that PortOne's answers, requests and records have. */
const personalFields = [
  'buyer_name',
  'buyer_tel',
  'buyer_email',
  'buyer_addr',
  'buyer_postcode',
  'card_name',
  'card_number',
  'card_code',
  'card_type',
  'card_quota',
  'vbank_num',
  'vbank_holder',
  'vbank_name',
  'vbank_code',
  'bank_name',
  'bank_code',
  'apply_num',
  'pg_tid',
  'pg_id',
  'receipt_url',
  'cancel_receipt_urls',
  'custom_data',
  'customer_uid',
  'customer_uid_usage',
  'name',
  'user_agent',
  'emb_pg_provider',
  'cancel_history',
  'cancel_reason',
  'fail_reason',
  'deposit_history',
  'refund_holder',
  'refund_bank',
  'refund_account',
  'refund_tel',
  'address',
  'phone',
  'certified',
  'unique_key',
  'birth',
  'gender',
  'foreigner',
  'carrier',
  'promotion',
  'escrow',
  'cash_receipt_issued',
  'new_field_of_tomorrow',
]

const support = {
  status: 'failed',
  code: 'declined',
  detail: 'limit',
  merchantUid: 'order-20260101-000001',
  impUid: 'imp_123456789012',
  because: 'declined-limit',
  money: 'not-moved',
  confirm: 'requested',
  provider: 'html5_inicis',
}
const kept = {
  imp_uid: 'imp_123456789012',
  error_code: 'F500',
  paid_at: 1767225600,
  paid_amount: 12_000,
  pay_method: 'card',
}

/** What of a value is found again: itself, in parts, decoded, without what parts it. */
function leaks(redacted: unknown, value: string): string[] {
  const { merchantUid, impUid, raw, ...rest } = redacted as Record<string, unknown>
  const { imp_uid, paid_at, paid_amount, ...more } = (raw ?? {}) as Record<string, unknown>
  const said = JSON.stringify({ rest, more })
    .normalize('NFKC')
    .replace(/"3112"|\[3112\]|code=3112|F500/g, '')
  const plain = value.normalize('NFKC')
  const digits = plain.replace(/\D/g, '')
  const words = plain
    .split(/[\s,()"@.:/+_-]+/)
    .filter((word) => /[가-힣\u4e00-\u9fffA-Za-z]/.test(word) && word.length > 1)
  const common = /^(example|mail|ro|gil|gu|co|sub|xx+|mailto|test)$/i
  return [
    ...(said.includes(plain) ? [plain] : []),
    ...words.filter((word) => !common.test(word) && said.toLowerCase().includes(word.toLowerCase())),
    ...(digits.length >= 4 && said.replace(/\D/g, '').includes(digits.slice(-4)) ? [digits.slice(-4)] : []),
  ]
}

const cases = Object.entries(forms).flatMap(([kind, values]) =>
  values.flatMap((value) =>
    (sentences[kind] ?? (sentences.other as (typeof sentences)['other'])).map(
      (sentence) => [kind, value, sentence(value)] as const,
    ),
  ),
)

describe('redact', () => {
  it('has 350 answers to be tried with', () => expect(cases).toHaveLength(350))

  it.each(cases)('takes a %s like %s out of: %s', (_, value, text) => {
    const redacted = redact({
      ...support,
      reason: text,
      pg: { code: '3112', message: text },
      raw: { ...kept, error_msg: text },
    })
    expect(leaks(redacted, value), JSON.stringify(redacted)).toEqual([])
    expect(redacted).toMatchObject({ ...support, raw: kept })
  })

  it.each(personalFields)('lets nothing of %s through, whatever stands in it', (field) => {
    for (const value of Object.values(forms).flat())
      for (const held of [value, [value], { [field]: value }, { deep: [{ deeper: value }] }]) {
        const redacted = redact({
          ...support,
          [field]: held,
          raw: { ...kept, [field]: held },
          pg: { code: '1', [field]: held },
        })
        expect(redacted).toEqual({ ...support, raw: kept, pg: { code: '1' } })
      }
  })

  it.each([
    '재고수량부족',
    '한도를 초과했습니다.',
    '[카드사] 승인 거절',
    '이용 시간이 아닙니다',
    'Card declined',
    '인증 시간 초과',
    '비밀번호 3회 오류',
    '카드 한도 초과로 승인 거절',
    '다시 시도해 주세요. 문의: 카드사 고객센터',
    '고객님의 카드가 거절되었습니다.',
    '정상 거래 정도로 보이지 않아 거절',
    '즉시 결제 동의 필요',
    '도로명 주소를 확인해 주세요',
  ])('keeps %s, which names nobody', (text) => expect(redact({ reason: text })).toEqual({ reason: text }))

  // A pattern that has a text in many ways never ends: these are cut by no sentence's end.
  it.each([...['가구 ', '서울 강남구 ', '가로', 'name ', 'a-ro ', 'A a,', '@', '"', '%41', '년1월', '1 ', ':']])(
    'ends with hundreds of %j behind an address and before it',
    (piece) => {
      for (const text of [
        piece.repeat(400),
        `서울 ${piece.repeat(300)}!`,
        `${piece.repeat(100)} 서울 강남구 테헤란로 1`,
      ])
        expect(String(redact({ reason: text }).reason).length).toBeLessThanOrEqual(201)
      for (const start of ['서울 강남구 동1', '서울 강남구 ', '서울 강남구 테헤란로 1'])
        expect(String(redact({ reason: `${start}${piece.trim().repeat(400)}` }).reason).length).toBeLessThanOrEqual(201)
    },
  )
})
