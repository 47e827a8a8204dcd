import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PgRequest } from '../../src/portone/judge-pg.ts'
import { pgSupport } from '../../src/portone/pg-support.ts'
import { type PgRow, pgTable } from '../../src/portone/pg-table.ts'

const verdict = (request: PgRequest, options = {}) => pgSupport(request, options).verdict

/** The FAQ's two lists, by hand, in its order and its words, each with a request that is one. */
const supported: [name: string, ...requests: PgRequest[]][] = [
  ['다날', { pg: 'danal_tpay.9810030929', pay_method: 'card' }, { pg: 'danal', pay_method: 'phone' }],
  ['KG이니시스', { pg: 'html5_inicis.INIpayTest' }, { pg: 'inicis' }],
  ['NHN KCP', { pg: 'kcp.T0000' }],
  ['KCP 퀵페이', { pg: 'kcp_quick.A52LD', bypass: { kcpQuick: { actionType: 'Pay' } } }],
  ['나이스페이먼츠', { pg: 'nice.nictest00m' }, { pg: 'nice_v2' }],
  ['스마트로', { pg: 'smartro' }, { pg: 'smartro_v2.t_2302141m' }],
  ['토스페이먼츠', { pg: 'uplus.tlgdacomxpay' }, { pg: 'tosspayments.iamporttest_3' }],
  ['웰컴페이먼츠', { pg: 'welcome' }],
  ['이지페이(KICC)', { pg: 'kicc.T5102001' }],
  ['KSNET', { pg: 'ksnet.2999199999' }],
  ['한국결제네트웍스(KPN)', { pg: 'kpn' }],
  ['KG모빌리언스', { pg: 'mobilians' }, { pg: 'mobilians_v2', pay_method: 'card' }],
  ['스마일페이', { pg: 'smilepay' }],
  ['페이팔', { pg: 'paypal.name_api1.shop.example' }, { pg: 'paypal_v2' }],
  ['헥토파이낸셜 내통장결제', { pg: 'settle_acc.MID' }],
  ['카카오페이', { pg: 'kakaopay.TC0ONETIME' }],
  ['네이버페이 결제형', { pg: 'naverpay' }],
  ['토스페이', { pg: 'tosspay' }, { pg: 'tosspay_v2' }],
  ['페이코', { pg: 'payco.AUTOPAY' }],
]
const unsupported: [name: string, ...requests: PgRequest[]][] = [
  ['네이버페이 주문형', { pg: 'naverco' }, { pg: 'naverco.shop' }],
  [
    '다날 상품권결제',
    { pg: 'danal_tpay', pay_method: 'cultureland' },
    { pg: 'danal_tpay.MID', pay_method: 'happymoney' },
    { pg: 'danal_tpay', pay_method: 'booknlife' },
    { pg: 'danal', pay_method: 'smartculture' },
    { pg: 'danal_tpay', pay_method: 'culturegift' },
  ],
  ['키움페이', { pg: 'daou.CTS17362' }, { pg: 'daou', pay_method: 'kakaopay' }],
  ['엑심베이', { pg: 'eximbay' }, { pg: 'eximbay.MID' }, { pg: 'eximbay_v2' }],
]

describe("the FAQ's list of PGs that can do the confirm process", () => {
  it('has 19 names', () => expect(supported).toHaveLength(19))
  it.each(supported)('%s', (name, ...requests) => {
    for (const request of requests) expect(pgSupport(request)).toMatchObject({ verdict: 'supported', name })
  })
})

describe("the FAQ's list of PGs that can't", () => {
  it('has 4 names', () => expect(unsupported).toHaveLength(4))
  it.each(unsupported)('%s, whatever the merchant vouches for', (name, ...requests) => {
    for (const request of requests) {
      const code = String(request.pg).split('.')[0] as string
      expect(pgSupport(request, { vouchFor: [code, String(request.pg)] })).toMatchObject({
        verdict: 'unsupported',
        name,
        provider: code,
      })
      expect(pgSupport(request).message).toContain(name)
    }
  })
})

it('holds no name that the FAQ does not, but for the vouchers that another page excludes', () => {
  const names = pgTable.map(({ name }) => name)
  expect(names).toEqual(
    [...supported, ...unsupported].map(([name]) => name as string).concat('KG모빌리언스 상품권결제'),
  )
})

describe('codes are matched exactly, before the first dot', () => {
  it.each([
    // On neither list, though they look like ones that are.
    [{ pg: 'settle' }, 'unlisted'],
    [{ pg: 'settle_firm' }, 'unlisted'],
    [{ pg: 'toss_brandpay' }, 'unlisted'],
    [{ pg: 'inicis_jp' }, 'unlisted'],
    [{ pg: 'kicc_v2' }, 'unlisted'],
    [{ pg: 'kakao' }, 'unlisted'],
    [{ pg: 'paymentwall' }, 'unlisted'],
    [{ pg: 'jtnet' }, 'unlisted'],
    [{ pg: 'KCP' }, 'unlisted'],
    [{ pg: ' kcp' }, 'unlisted'],
    [{ pg: 'kcp ' }, 'unlisted'],
    [{ pg: 'constructor' }, 'unlisted'],
    [{ pg: '__proto__' }, 'unlisted'],
    // Vouchers of PGs whose page doesn't exclude them.
    [{ pg: 'html5_inicis', pay_method: 'cultureland' }, 'supported'],
    [{ pg: 'mobilians', pay_method: 'cultureland' }, 'supported'],
    [{ pg: 'mobilians_v2', pay_method: 'cultureland' }, 'unsupported'],
    // The script takes `card` where no pay method is given.
    [{ pg: 'danal_tpay' }, 'supported'],
    // A pay method named like a PG is none.
    [{ pg: 'kcp', pay_method: 'naverco' }, 'supported'],
    [{}, 'unknown'],
    [{ pg: '' }, 'unknown'],
    [{ pg: '.MID' }, 'unknown'],
    [{ pg: 7 }, 'unknown'],
  ] as [PgRequest, string][])('%j is %s', (request, expected) => expect(verdict(request)).toBe(expected))
})

describe('channels', () => {
  const channels = {
    'channel-key-1': 'tosspayments',
    'channel-key-2': 'eximbay.MID',
    'channel-key-3': 'settle',
    group: 'kcp',
  }
  it.each([
    [{ channelKey: 'channel-key-1' }, 'supported', 'tosspayments'],
    [{ channelKey: 'channel-key-2' }, 'unsupported', 'eximbay'],
    [{ channelKey: 'channel-key-3' }, 'unlisted', 'settle'],
    [{ channelKey: 'channel-key-4' }, 'unknown', null],
    [{ channelKey: 'toString' }, 'unknown', null],
    // `pg` tells it where the key doesn't.
    [{ pg: 'kcp', channelKey: 'channel-key-4' }, 'supported', 'kcp'],
    // Two answers: the less favourable one counts, whichever it is.
    [{ pg: 'kcp', channelKey: 'channel-key-2' }, 'unsupported', 'eximbay'],
    [{ pg: 'daou', channelKey: 'channel-key-1' }, 'unsupported', 'daou'],
    [{ pg: 'kcp', channelKey: 'channel-key-3' }, 'unlisted', 'settle'],
    [{ pg: 'eximbay', channelKey: 'channel-key-3' }, 'unsupported', 'eximbay'],
    [{ pg: 'settle', channelKey: 'channel-key-2' }, 'unsupported', 'eximbay'],
    // Two of the same: the first that is looked at.
    [{ pg: 'daou', channelKey: 'channel-key-2' }, 'unsupported', 'daou'],
    // A group routes by its own rules, whatever pg says.
    [{ pg: 'kcp', channelGroupId: 'other' }, 'unknown', null],
    [{ channelGroupId: 'group' }, 'supported', 'kcp'],
    [{ pg: 'daou', channelGroupId: 'group' }, 'unsupported', 'daou'],
  ] as [PgRequest, string, string | null][])('%j is %s', (request, expected, code) =>
    expect(pgSupport(request, { channels })).toMatchObject({ verdict: expected, provider: code }),
  )
  it('says what to do about a key that is not mapped', () => {
    for (const request of [{ channelKey: 'channel-key-4' }, { channelGroupId: 'group-4' }])
      expect(pgSupport(request).message).toBe(
        "The PG can't be told from a channelKey or channelGroupId: map it in options.channels.",
      )
    expect(pgSupport({}).message).toBe("The PG can't be told: give pg, or a channelKey that options.channels maps.")
  })
})

it.each([
  [{ pg: 'kcp' }, "NHN KCP ('kcp') can do the confirm process."],
  [{ pg: 'settle' }, "'settle' is on neither list of PortOne's FAQ: ask PortOne, then add it to options.vouchFor."],
  [
    { pg: 'eximbay' },
    "엑심베이 ('eximbay') can't do the confirm process: choose another PG, or call IMP.request_pay without it.",
  ],
  [
    { pg: 'kcp_billing' },
    "Nothing to confirm: 'kcp_billing' only issues a key or identifies a person. Call IMP.request_pay yourself for this.",
  ],
  [
    { pg: 'kcp_quick' },
    "Nothing to confirm: 'kcp_quick' charges only with bypass.kcpQuick.actionType: 'Pay'. Call IMP.request_pay yourself for this.",
  ],
  [
    { pg: 'uplus', customer_uid: 'key' },
    "Nothing to confirm: with customer_uid 'uplus' only issues a billing key. Call IMP.request_pay yourself for this.",
  ],
])('says in words what %j is, and what to do', (request, message) => expect(pgSupport(request).message).toBe(message))

describe('vouching', () => {
  it('makes a PG on neither list supported, and says so', () => {
    expect(pgSupport({ pg: 'toss_brandpay.MID' }, { vouchFor: ['toss_brandpay'] })).toEqual({
      verdict: 'supported',
      provider: 'toss_brandpay',
      name: null,
      message: "You vouch for 'toss_brandpay', which is on neither list of PortOne's FAQ.",
    })
  })
  it('is by exact code', () => expect(verdict({ pg: 'toss_brandpay' }, { vouchFor: ['toss'] })).toBe('unlisted'))
})

describe('requests that charge nothing have nothing to confirm', () => {
  it.each([
    [{ pg: 'kcp_billing' }, 'unsupported'],
    [{ pg: 'inicis_unified' }, 'unsupported'],
    [{ pg: 'kcp_v2' }, 'unsupported'],
    [{ pg: 'kcp_quick' }, 'unsupported'],
    [{ pg: 'kcp_quick', bypass: { kcpQuick: { actionType: 'Register' } } }, 'unsupported'],
    [{ pg: 'kcp_quick', bypass: null }, 'unsupported'],
    [{ pg: 'kcp_quick', customer_uid: 'key', bypass: { kcpQuick: { actionType: 'Pay' } } }, 'supported'],
    // A billing key only …
    [{ pg: 'html5_inicis', customer_uid: 'key' }, 'unsupported'],
    [{ pg: 'tosspayments', customer_uid: 'key' }, 'unsupported'],
    // … and a billing key with a charge in the same window.
    [{ pg: 'danal_tpay', customer_uid: 'key' }, 'supported'],
    [{ pg: 'danal', customer_uid: 'key' }, 'supported'],
    [{ pg: 'mobilians', customer_uid: 'key' }, 'supported'],
    [{ pg: 'welcome', customer_uid: 'key' }, 'supported'],
    [{ pg: 'kakaopay', customer_uid: 'key' }, 'supported'],
    [{ pg: 'settle_acc', customer_uid: 'key' }, 'supported'],
    [{ pg: 'kcp', customer_uid: '' }, 'supported'],
  ] as [PgRequest, string][])('%j is %s', (request, expected) => expect(verdict(request)).toBe(expected))
  it('and nobody can vouch for them', () => {
    expect(verdict({ pg: 'kcp_billing' }, { vouchFor: ['kcp_billing'] })).toBe('unsupported')
  })
})

describe('whatever comes after the first dot', () => {
  const codes = (pgTable as readonly PgRow[]).flatMap((row) => row.codes)
  it('changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.string(), (code, mid) => {
        expect(pgSupport({ pg: `${code}.${mid}` })).toEqual(pgSupport({ pg: code }))
      }),
    )
  })
  it('and a code nobody listed is unlisted', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const code = text.split('.')[0] as string
        fc.pre(code !== '' && !codes.includes(code) && !['kcp_billing', 'inicis_unified', 'kcp_v2'].includes(code))
        expect(verdict({ pg: text })).toBe('unlisted')
      }),
    )
  })
})
