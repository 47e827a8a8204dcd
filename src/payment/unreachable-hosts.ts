/**
 * Hosts that PortOne's server can't call, as the URL parser writes them: small letters, dotted numbers, IPv6 in brackets; no
 * dot at the end. Sources: the RFCs that IANA's registries of special-purpose addresses and names point to.
 */
const unreachableHosts: readonly RegExp[] = [
  // This machine (RFC 6761). Names of a local network (RFC 6762); `.internal` is reserved for them by ICANN.
  /\.(localhost|local|internal)$/,
  // A name without a domain, which only a local resolver knows; `localhost` is one.
  /^[^.:]+$/,
  // "This host" and loopback (RFC 1122), the private network 10 (RFC 1918).
  /^(0|10|127)(\.\d+){3}$/,
  // The private networks 172.16 to 172.31 and 192.168 (RFC 1918), link-local (RFC 3927), and a provider's own network, 100.64 to
  // 100.127 (RFC 6598).
  /^(172\.(1[6-9]|2\d|3[01])|192\.168|169\.254|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(\.\d+){2}$/,
  // IPv6: unspecified and loopback, unique local (RFC 4193), link-local (RFC 4291), IPv4 inside IPv6.
  /\[(::1?|f[cd].*|fe[89ab].*|::ffff:.*)\]/,
]

/** Whether PortOne's server, or a customer's phone, can't reach a host. */
export const isUnreachableHost = (host: string): boolean =>
  unreachableHosts.some((hosts) => hosts.test(host.replace(/\.$/, '')))
