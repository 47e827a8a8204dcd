/**
 * The IPv4 addresses that PortOne publishes for its V1 webhooks, for `callers.addresses`.
 *
 * Which address the confirm call comes from is documented nowhere: that it is one of these is likely, not certain. And
 * the list has changed before, with an outage for those who had closed their doors. Log first, and check later.
 *
 * Source: PortOne's V1 webhook page (`docs/opi/ko/integration/webhook/readme-v1`), read in August 2026.
 *
 * @example
 * ```ts
 * confirmEndpoint(decide, { callers: { addresses: portoneAddresses, from: 'socket' } })
 * ```
 */
export const portoneAddresses: readonly string[] = ['52.78.100.19', '52.78.48.223', '52.78.5.241']
