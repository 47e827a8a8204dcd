/**
 * Hosts of documentation's samples, which real shops went live with. Sources: PortOne's own pages (`helloworld.com`), shops'
 * public code (`test.com`, `www.yourdomain.com`), and the names that are reserved for samples (RFC 2606).
 */
const sample =
  /^(.+\.)?(helloworld|hello-world|test|sample|example|(your|my)-?(domain|site|website|server|service|company|host|app|api|backend|url))\.(com|net|org|io|kr|co\.kr)\.?$/

/** What to say of an address with a sample's host; `undefined` for every other. */
export function sampleHost(address: unknown): string | undefined {
  try {
    const { hostname } = new URL(String(address))
    return sample.test(hostname)
      ? `'${hostname}' is a sample's host: write your own server's, or PortOne asks and sends customers to a stranger's.`
      : undefined
  } catch {
    return undefined
  }
}
