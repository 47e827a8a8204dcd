import { ownField } from '../shared/own-field.ts'
import { type PgRow, pgTable } from './pg-table.ts'
import { traitsOf } from './pg-traits.ts'
import { providerOf } from './provider-of.ts'

/** The part of a request that tells its PG. */
export interface PgRequest {
  /** `code` or `code.MID`. */
  pg?: unknown
  /** Looked up in `channels`. */
  channelKey?: unknown
  /** Looked up in `channels`, too. */
  channelGroupId?: unknown
  /** Some of a PG's means can't do the confirm process, such as Danal's vouchers. */
  pay_method?: unknown
  /** With it most PGs only issue a billing key, and charge nothing. */
  customer_uid?: unknown
  /** Holds what makes KCP's Quick Pay charge. */
  bypass?: unknown
}

/** What the merchant knows about PGs that the request doesn't say. */
export interface PgSupportOptions {
  /**
   * The V1 code behind each `channelKey` (or `channelGroupId`) of yours: PortOne's keys are opaque, so only you know.
   * Absent: requests that name no `pg` are `unknown`.
   *
   * @example `{ 'channel-key-893597d6-…': 'tosspayments' }`
   */
  channels?: Readonly<Record<string, string>> | undefined
  /**
   * V1 codes on neither of the FAQ's lists that PortOne told you can do the confirm process, such as
   * `['toss_brandpay']`. A PG on the unsupported list stays unsupported whatever you say. Absent: none.
   */
  vouchFor?: readonly string[] | undefined
}

/** Whether a request's PG can do the confirm process. */
export interface PgSupport {
  /**
   * - `'supported'`: on the FAQ's list of PGs that can, or vouched for by you.
   * - `'unsupported'`: on its list of PGs that can't, or a request that charges nothing.
   * - `'unlisted'`: on neither list.
   * - `'unknown'`: the PG can't be told: a `channelKey` that isn't in `channels`, or no `pg` at all.
   */
  verdict: 'supported' | 'unsupported' | 'unlisted' | 'unknown'
  /** The PG's V1 code: what stands before the first dot of `pg`, or the mapped one. `null` when the PG can't be told. */
  provider: string | null
  /** The FAQ's own name for it. `null` when it is on neither list. */
  name: string | null
  /** The verdict in words, for the developer, with what to do about it. */
  message: string
}

/** What makes this request charge nothing, or `undefined` when it is a payment. */
function whyNothingIsCharged(request: PgRequest, provider: string): string | undefined {
  const { neverCharges, chargesOnlyWith, chargesWithBillingKey } = traitsOf(provider)
  if (neverCharges) return `'${provider}' only issues a key or identifies a person`
  if (chargesOnlyWith && chargesOnlyWith.field.split('.').reduce<unknown>(ownField, request) !== chargesOnlyWith.value)
    return `'${provider}' charges only with ${chargesOnlyWith.field}: '${chargesOnlyWith.value}'`
  if (request.customer_uid && !chargesWithBillingKey) return `with customer_uid '${provider}' only issues a billing key`
  return undefined
}

function supportOf(provider: string, request: PgRequest, vouchFor: readonly string[] = []): PgSupport {
  const rows = (pgTable as readonly PgRow[]).filter(
    (row) => row.codes.includes(provider) && (!row.payMethods || row.payMethods.includes(request.pay_method as string)),
  )
  const row = rows.find((candidate) => candidate.list === 'unsupported') ?? rows[0]
  const name = row?.name ?? null
  const support = (verdict: PgSupport['verdict'], message: string): PgSupport => ({ verdict, provider, name, message })

  if (row?.list === 'unsupported')
    return support(
      'unsupported',
      `${name} ('${provider}') can't do the confirm process: choose another PG, or call IMP.request_pay without it.`,
    )
  const nothing = whyNothingIsCharged(request, provider)
  if (nothing) return support('unsupported', `Nothing to confirm: ${nothing}. Call IMP.request_pay yourself for this.`)
  if (row) return support('supported', `${name} ('${provider}') can do the confirm process.`)
  return vouchFor.includes(provider)
    ? support('supported', `You vouch for '${provider}', which is on neither list of PortOne's FAQ.`)
    : support(
        'unlisted',
        `'${provider}' is on neither list of PortOne's FAQ: ask PortOne, then add it to options.vouchFor.`,
      )
}

const order: readonly PgSupport['verdict'][] = ['unsupported', 'unlisted', 'supported']

/**
 * Tells whether the PG of a `request_pay` request can do the confirm process, by the FAQ's two lists.
 *
 * The code before the first dot of `pg` is matched exactly. A `channelGroupId` or `channelKey` is looked up in
 * `options.channels`; where the request names its PG twice, the less favourable answer counts, since PortOne doesn't
 * say which of the two it takes. Source: the FAQ «결제직전에 재고를 확인할 수 있나요? (Confirm process)».
 *
 * @example
 * ```ts
 * pgSupport({ pg: 'html5_inicis.INIpayTest' }).verdict                       // 'supported'
 * pgSupport({ pg: 'danal_tpay', pay_method: 'cultureland' }).name            // '다날 상품권결제'
 * pgSupport({ channelKey: 'channel-key-1' }).verdict                         // 'unknown'
 * pgSupport({ channelKey: 'channel-key-1' }, { channels: { 'channel-key-1': 'kcp' } }).verdict // 'supported'
 * ```
 */
export function pgSupport(request: PgRequest, options: PgSupportOptions = {}): PgSupport {
  const group = providerOf(ownField(options.channels, request.channelGroupId))
  const codes = [group, providerOf(request.pg), providerOf(ownField(options.channels, request.channelKey))].filter(
    (provider) => provider !== null,
  )
  // A group routes by rules of its own, whatever `pg` says.
  if (codes.length === 0 || (request.channelGroupId && !group))
    return {
      verdict: 'unknown',
      provider: null,
      name: null,
      message: `The PG can't be told${request.channelKey || request.channelGroupId ? ' from a channelKey or channelGroupId: map it in options.channels' : ': give pg, or a channelKey that options.channels maps'}.`,
    }
  return codes
    .map((provider) => supportOf(provider, request, options.vouchFor))
    .reduce((worst, next) => (order.indexOf(next.verdict) < order.indexOf(worst.verdict) ? next : worst))
}
