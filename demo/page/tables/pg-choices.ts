import { type PayRequest, type PgRow, pgTable } from 'imp-confirm'
import type { Settings } from '../settings/settings.ts'
import { type Words, words } from '../words/words.ts'

/** A way to name a PG in a request. */
export interface PgChoice {
  id: string
  name: Words
  group: 'supported' | 'unsupported' | 'unlisted' | 'unknown'
  /** What it puts into the request. */
  request: Partial<PayRequest>
}

/** A choice's text, by both names where they differ, with the code. */
export const pgText = ({ id, name: [ko, en] }: Pick<PgChoice, 'id' | 'name'>): Words => {
  const code = id.replace('-voucher', '')
  const both = (first: string, second: string) => `${ko.startsWith(en) ? ko : `${first} · ${second}`} (${code})`
  return [both(ko, en), both(en, ko)]
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
      name: words.pgs[name as keyof typeof words.pgs],
      group: list,
      request: { pg: code, pay_method: method ?? payMethods[code] ?? 'card', ...extras[code] },
    }
  }),
)

/** PGs on neither list, and requests that don't tell their PG. */
const others: readonly [keyof typeof words.pgChoices, PgChoice['group'], Partial<PayRequest>][] = [
  ['toss_brandpay', 'unlisted', { pg: 'toss_brandpay', pay_method: 'card' }],
  ['settle', 'unlisted', { pg: 'settle', pay_method: 'vbank' }],
  ['paymentwall', 'unlisted', { pg: 'paymentwall', pay_method: 'card' }],
  ['channel-mapped', 'supported', { channelKey: 'channel-key-mapped', pay_method: 'card' }],
  ['channel-unmapped', 'unknown', { channelKey: 'channel-key-unmapped', pay_method: 'card' }],
  ['none', 'unknown', { pay_method: 'card' }],
]

/** The demo shop's channels, `channelKey` to V1 code: what a merchant passes as `options.channels`. */
export const channels: Readonly<Record<string, string>> = { 'channel-key-mapped': 'tosspayments' }

/** Everything that can be picked: the FAQ's two lists, some PGs on neither, and requests that don't tell their PG. */
export const pgChoices: readonly PgChoice[] = [
  ...listed,
  ...others.map(([id, group, request]): PgChoice => ({ id, name: words.pgChoices[id], group, request })),
]

/** The PG part of the request that is chosen. */
export const pgRequest = ({ pg }: Settings): Partial<PayRequest> =>
  pgChoices.find(({ id }) => id === pg)?.request ?? { pg, pay_method: 'card' }

/** The PGs that the merchant vouches for. */
export function vouchedFor(settings: Settings): string[] {
  const { pg } = pgRequest(settings)
  return settings.vouch === 'yes' && pg ? [pg] : []
}
