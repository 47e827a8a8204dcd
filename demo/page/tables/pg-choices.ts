import { type PayRequest, type PgRow, pgTable } from 'imp-confirm'
import type { Words } from '../say.ts'
import { pgNames } from './pg-names.ts'

/** A way to name a PG in a request. */
export interface PgChoice {
  id: string
  name: Words
  group: 'supported' | 'unsupported' | 'unlisted' | 'unknown'
  /** What it puts into the request. */
  request: Partial<PayRequest>
}

/** Pay methods where a PG's own isn't `card`. Source: the PGs' pages. */
const payMethods: Readonly<Record<string, string>> = {
  danal: 'phone',
  settle_acc: 'trans',
  paypal_v2: 'paypal',
  tosspay_v2: 'tosspay',
}

/** What a PG wants beside `pg`. Source: the page of KCP Quick Pay, which charges only with this. */
const extras: Readonly<Record<string, Partial<PayRequest>>> = {
  kcp_quick: { customer_uid: 'customer-1', bypass: { kcpQuick: { actionType: 'Pay' } } },
}

/** The FAQ's names, in its order; a name with several codes is there once for each. */
const listed = (pgTable as readonly PgRow[]).flatMap(({ name, list, codes, payMethods: only }) =>
  codes.map((code): PgChoice => {
    const method = only?.[0]
    return {
      id: method ? `${code}-voucher` : code,
      name: [name, pgNames[name as keyof typeof pgNames]],
      group: list,
      request: { pg: code, pay_method: method ?? payMethods[code] ?? 'card', ...extras[code] },
    }
  }),
)

/** Everything that can be picked: the FAQ's two lists, some PGs on neither, and requests that don't tell their PG. */
export const pgChoices: readonly PgChoice[] = [
  ...listed,
  {
    id: 'toss_brandpay',
    name: ['토스 브랜드페이', 'Toss Brandpay'],
    group: 'unlisted',
    request: { pg: 'toss_brandpay', pay_method: 'card' },
  },
  {
    id: 'settle',
    name: ['헥토파이낸셜 (일반 결제창)', 'Hecto Financial (ordinary window)'],
    group: 'unlisted',
    request: { pg: 'settle', pay_method: 'vbank' },
  },
  {
    id: 'paymentwall',
    name: ['페이먼트월', 'Paymentwall'],
    group: 'unlisted',
    request: { pg: 'paymentwall', pay_method: 'card' },
  },
  {
    id: 'channel-mapped',
    name: ['채널 키 (토스페이먼츠로 알려 준 것)', 'A channel key (mapped to Toss Payments)'],
    group: 'supported',
    request: { channelKey: 'channel-key-mapped', pay_method: 'card' },
  },
  {
    id: 'channel-unmapped',
    name: ['채널 키 (어느 PG인지 모르는 것)', 'A channel key (nobody said which PG)'],
    group: 'unknown',
    request: { channelKey: 'channel-key-unmapped', pay_method: 'card' },
  },
  {
    id: 'none',
    name: ['PG를 적지 않은 요청', 'A request without a PG'],
    group: 'unknown',
    request: { pay_method: 'card' },
  },
]
