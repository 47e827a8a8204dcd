import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/signals/index.ts'

/** People who don't exist. Numbers are from ranges that nobody has. */
const surnames = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '남궁', '선우']
const given = ['서연', '민준', '하윤', '도윤', '지우', '예준', '솔', '아름누리']
const towns = [
  '서울특별시 강남구',
  '부산광역시 해운대구',
  '경기도 성남시 분당구',
  '세종특별자치시',
  '제주시 애월읍',
  '충청북도 청주시',
]
const streets = ['테헤란로 123', '중동2로 11', '판교역로 235번길 7', '한누리대로 2130', '고내로 7', '상당로 82']
const phones = ['010-0000-1234', '01000005678', '010 0000 9012', '+82-10-0000-3456', '02)000-7890', '070.0000.1111']
const cards = ['1234-5678-9012-3456', '123456******3456', '1234 56** **** 3456', '４１２３４５６７８９０１２３４５']

interface Person {
  name: string
  tel: string
  email: string
  address: string
  card: string
  account: string
}

const person = (at: number): Person => {
  const name = `${surnames[at % surnames.length]}${given[at % given.length]}`
  return {
    name,
    tel: phones[at % phones.length] as string,
    email: `buyer.${at}@mail${at % 7}.example`,
    address: `${towns[at % towns.length]} ${streets[at % streets.length]} ${100 + at}동 ${at + 1}호`,
    card: cards[at % cards.length] as string,
    account: `${110 + at}-${2000 + at}-${345678 + at}`,
  }
}

/** PortOne's answer with every field of a person's that its documents name. */
const rawOf = ({ name, tel, email, address, card, account }: Person) => ({
  imp_uid: 'imp_123456789012',
  merchant_uid: 'order-20260101-000001',
  buyer_name: name,
  buyer_tel: tel,
  buyer_email: email,
  buyer_addr: address,
  buyer_postcode: '06234',
  card_name: '가나카드',
  card_number: card,
  vbank_num: account,
  vbank_holder: name,
  vbank_name: '다라은행',
  vbank_date: 1767312000,
  apply_num: '30012345',
  pg_tid: `StdpayCARDMOI${tel.replace(/\D/g, '')}`,
  receipt_url: `https://receipt.example/?name=${encodeURIComponent(name)}`,
  custom_data: { 받는분: name, memo: address },
  customer_uid: `${name}-card`,
  name: `${name}님의 주문`,
  pay_method: 'card',
  pg_provider: 'html5_inicis',
  paid_amount: 12_000,
  paid_at: 1767225600,
  success: false,
  error_code: 'F500',
})

/** Texts of PGs and shops that name a person. */
const texts: readonly ((of: Person) => string)[] = [
  ({ name }) => `${name} 고객님의 카드는 한도를 초과했습니다.`,
  ({ name, account }) => `예금주: ${name}, 계좌 ${account} 입금이 거절되었습니다.`,
  ({ tel }) => `연락처 ${tel} 로 인증하지 못했습니다.`,
  ({ card }) => `[3112] ${card} 유효하지 않은 카드입니다.`,
  ({ email }) => `영수증을 ${email}(으)로 보내지 못했습니다.`,
  ({ address }) => `배송지 ${address} 는 배송이 안 되는 곳입니다.`,
  ({ name, tel, email }) => `buyer ${name} <${email}> ${tel}\n\u001b[31mdeclined`,
  ({ name }) => `성명 ${name} 이 일치하지 않습니다.`,
]

const outcomeOf = (at: number) => {
  const of = person(at)
  const text = (texts[at % texts.length] as (of: Person) => string)(of)
  return {
    of,
    outcome: {
      status: 'failed',
      code: 'declined',
      detail: 'limit',
      merchantUid: 'order-20260101-000001',
      impUid: 'imp_123456789012',
      provider: 'html5_inicis',
      confirm: 'requested',
      money: 'not-moved',
      because: 'declined-limit',
      reason: text,
      pg: { code: '3112', message: text },
      account: { number: of.account, bank: '다라은행', holder: of.name, dueAt: 1767312000000 },
      raw: { ...rawOf(of), error_msg: text },
    },
  }
}

/** What must not be found: each value, and its digits however they are written. */
function leaksIn(redacted: unknown, { name, tel, email, address, card, account }: Person): string[] {
  const { merchantUid, impUid, raw, ...rest } = redacted as {
    merchantUid: unknown
    impUid: unknown
    raw: { error_msg: string }
  }
  const said = JSON.stringify({ rest, text: raw.error_msg }).normalize('NFKC')
  const digits = said.replace(/1767312000000|12000|"3112"/g, '').replace(/\D/g, '')
  const street = address.split(' ').slice(-3).join(' ')
  const whole = [name, email, address, street, tel, account, card.normalize('NFKC')]
  const numbers = [tel, account, card.normalize('NFKC')]
    .map((value) => value.replace(/\D/g, ''))
    .map((value) => value.slice(-6))
  return [...whole.filter((value) => said.includes(value)), ...numbers.filter((value) => digits.includes(value))]
}

describe('redact', () => {
  it('lets nothing of 200 made-up people through, and keeps what support needs', () => {
    for (let at = 0; at < 200; at += 1) {
      const { of, outcome } = outcomeOf(at)
      const redacted = redact(outcome)
      expect(leaksIn(redacted, of), JSON.stringify(redacted)).toEqual([])
      expect(redacted).toMatchObject({
        status: 'failed',
        code: 'declined',
        detail: 'limit',
        merchantUid: 'order-20260101-000001',
        impUid: 'imp_123456789012',
        provider: 'html5_inicis',
        confirm: 'requested',
        money: 'not-moved',
        because: 'declined-limit',
        pg: { code: '3112' },
        account: { dueAt: 1767312000000 },
        raw: { error_code: 'F500', pay_method: 'card', paid_amount: 12_000, paid_at: 1767225600, success: false },
      })
      expect(JSON.stringify(redacted)).not.toMatch(/[\n\u001b]|\\n|\\u001b/)
    }
  })

  it('a corpus that isn’t redacted would be told', () => {
    const { of, outcome } = outcomeOf(0)
    expect(leaksIn(outcome, of).length).toBeGreaterThan(2)
  })

  it('takes names out of texts that nothing else names', () => {
    for (const text of [
      '홍길동님의 카드가 거절되었습니다.',
      '예금주 홍길동 불일치',
      '이름=홍길동',
      'Name: Hong Gil-dong / declined',
    ])
      expect(JSON.stringify(redact({ reason: text }))).not.toMatch(/홍길동|Gil/)
  })

  it('keeps a reason that names nobody', () => {
    for (const text of [
      '재고수량부족',
      '한도를 초과했습니다.',
      '카드사 점검 중입니다. 잠시 후 다시 시도해 주세요.',
      'Card declined',
    ])
      expect(redact({ reason: text })).toEqual({ reason: text })
  })

  it('keeps no field that it doesn’t know, of whatever version', () => {
    const older = {
      status: 'failed',
      code: 'declined',
      buyer: '홍길동',
      raw: { imp_success: 'false', buyer_name: '홍길동', new: '홍길동' },
    }
    expect(redact(older)).toEqual({ status: 'failed', code: 'declined', raw: { imp_success: 'false' } })
    expect(
      redact({
        status: '홍길동',
        provider: '010-0000-1234',
        money: 5,
        account: '홍길동',
        inProgress: { since: 5, merchantUid: null },
      }),
    ).toEqual({
      inProgress: { since: 5, merchantUid: null },
    })
  })

  it('keeps an order’s number whole, but no address of electronic mail in it', () => {
    expect(redact({ merchantUid: '20260101-0101-000001' })).toEqual({ merchantUid: '20260101-0101-000001' })
    expect(redact({ merchantUid: 'hong@mail.example-7' })).toEqual({ merchantUid: '…' })
    expect(redact({ merchantUid: 'x'.repeat(201) })).toEqual({})
    expect(redact({ merchantUid: 'a\nb\u001b[0m' })).toEqual({ merchantUid: 'a b [0m' })
  })

  it('cuts long texts, and is quick about hostile ones', () => {
    const { reason } = redact({ reason: '가나 다라 '.repeat(5000) }) as { reason: string }
    expect(reason.length).toBeLessThanOrEqual(201)
    for (const hostile of ['1 '.repeat(50_000), '가구 '.repeat(50_000), '@'.repeat(50_000), ':'.repeat(50_000)])
      expect((redact({ reason: hostile, raw: { buyer_name: hostile } }).reason as string).length).toBeLessThanOrEqual(
        201,
      )
  })

  it('never throws, whatever it is given, and gives plain data', () => {
    const throwing = Object.defineProperty({}, 'status', {
      enumerable: true,
      get: () => {
        throw new Error('a getter')
      },
    })
    const proxy = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('a proxy')
        },
      },
    )
    const circle: { raw?: unknown } = {}
    circle.raw = circle
    for (const wrong of [undefined, null, 'failed', 5, [], throwing, proxy, circle])
      expect(() => JSON.stringify(redact(wrong))).not.toThrow()
    expect(redact(throwing)).toEqual({})
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(JSON.parse(JSON.stringify(redact(anything)))).toEqual(redact(anything))
      }),
    )
  })
})
