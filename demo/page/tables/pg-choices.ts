import { type PayRequest, type PgRow, pgTable } from 'imp-confirm'
import type { Words } from '../say.ts'
import { words } from '../words/words.ts'

/** A way to name a PG in a request. */
export interface PgChoice {
  id: string
  name: Words
  group: 'supported' | 'unsupported' | 'unlisted' | 'unknown'
  /** What it puts into the request. */
  request: Partial<PayRequest>
}

/** The FAQ's names, each with its English. A name that is missing there doesn't compile. */
export const pgNames: Readonly<Record<(typeof pgTable)[number]['name'], Words>> = words.pgs

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
      name: pgNames[name as keyof typeof pgNames],
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
    name: words.pgChoices.toss_brandpay,
    group: 'unlisted',
    request: { pg: 'toss_brandpay', pay_method: 'card' },
  },
  {
    id: 'settle',
    name: words.pgChoices.settle,
    group: 'unlisted',
    request: { pg: 'settle', pay_method: 'vbank' },
  },
  {
    id: 'paymentwall',
    name: words.pgChoices.paymentwall,
    group: 'unlisted',
    request: { pg: 'paymentwall', pay_method: 'card' },
  },
  {
    id: 'channel-mapped',
    name: words.pgChoices['channel-mapped'],
    group: 'supported',
    request: { channelKey: 'channel-key-mapped', pay_method: 'card' },
  },
  {
    id: 'channel-unmapped',
    name: words.pgChoices['channel-unmapped'],
    group: 'unknown',
    request: { channelKey: 'channel-key-unmapped', pay_method: 'card' },
  },
  {
    id: 'none',
    name: words.pgChoices.none,
    group: 'unknown',
    request: { pay_method: 'card' },
  },
]
