import { ownField } from '../shared/own-field.ts'
import { type PgRow, supportedCodes, unsupportedPgs } from './pg-table.ts'
import { chargesOnlyWith, chargesWithBillingKey, hasTrait, neverCharges } from './pg-traits.ts'
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
  if (hasTrait(provider, neverCharges)) return `'${provider}' only issues a key or identifies a person`
  const only = ownField(chargesOnlyWith, provider) as (typeof chargesOnlyWith)['kcp_quick'] | undefined
  if (only && only.field.split('.').reduce<unknown>(ownField, request) !== only.value)
    return `'${provider}' charges only with ${only.field}: '${only.value}'`
  if (request.customer_uid && !hasTrait(provider, chargesWithBillingKey))
    return `with customer_uid '${provider}' only issues a billing key`
  return undefined
}

/** The same without what is said of a PG that can, which a payment doesn't need. */
export type JudgedPg = Pick<PgSupport, 'verdict' | 'provider'> & Partial<PgSupport>

function judge(provider: string, request: PgRequest, vouchFor: readonly string[] = []): JudgedPg {
  const has = ({ codes, payMethods }: PgRow) =>
    codes.includes(provider) && (!payMethods || payMethods.includes(request.pay_method as string))
  const row = unsupportedPgs.find(has)
  if (row)
    return {
      verdict: 'unsupported',
      provider,
      name: row.name,
      message: `${row.name} ('${provider}') can't do the confirm process: choose another PG, or call IMP.request_pay without it.`,
    }
  const nothing = whyNothingIsCharged(request, provider)
  if (nothing)
    return {
      verdict: 'unsupported',
      provider,
      message: `Nothing to confirm: ${nothing}. Call IMP.request_pay yourself for this.`,
    }
  return [...supportedCodes, vouchFor].some((codes) => (codes as readonly string[]).includes(provider))
    ? { verdict: 'supported', provider }
    : {
        verdict: 'unlisted',
        provider,
        message: `'${provider}' is on neither list of PortOne's FAQ: ask PortOne, then add it to options.vouchFor.`,
      }
}

const order: readonly PgSupport['verdict'][] = ['unsupported', 'unlisted', 'supported']

/** Judges the PG of a request: see `pgSupport`. */
export function judgePg(request: PgRequest, { channels, vouchFor }: PgSupportOptions): JudgedPg {
  const { channelGroupId, channelKey } = request
  const group = providerOf(ownField(channels, channelGroupId))
  const codes = [group, providerOf(request.pg), providerOf(ownField(channels, channelKey))].filter(
    (provider) => provider !== null,
  )
  // A group routes by rules of its own, whatever `pg` says.
  if (codes.length === 0 || (channelGroupId && !group))
    return {
      verdict: 'unknown',
      provider: null,
      message: `The PG can't be told${channelKey || channelGroupId ? ' from a channelKey or channelGroupId: map it in options.channels' : ': give pg, or a channelKey that options.channels maps'}.`,
    }
  return codes
    .map((provider) => judge(provider, request, vouchFor))
    .reduce((worst, next) => (order.indexOf(next.verdict) < order.indexOf(worst.verdict) ? next : worst))
}
