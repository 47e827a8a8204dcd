import { judgePg, type PgRequest, type PgSupport, type PgSupportOptions } from './judge-pg.ts'
import { type PgRow, pgTable } from './pg-table.ts'

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
  const { verdict, provider, ...judged } = judgePg(request, options)
  const row = (pgTable as readonly PgRow[]).find(
    ({ list, codes }) => list === 'supported' && provider !== null && codes.includes(provider),
  )
  const name = row?.name ?? null
  return {
    verdict,
    provider,
    name,
    message: row
      ? `${name} ('${provider}') can do the confirm process.`
      : `You vouch for '${provider}', which is on neither list of PortOne's FAQ.`,
    ...judged,
  }
}
