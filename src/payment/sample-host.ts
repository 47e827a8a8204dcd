import { isText } from '../shared/kind-of-value.ts'
import { parseUrl } from './parse-url.ts'

/**
 * Hosts of documentation's samples, which real shops went live with. Sources: PortOne's own pages (`helloworld.com`), shops'
 * public code (`test.com`, `www.yourdomain.com`), and the names that are reserved for samples (RFC 2606).
 */
const sample =
  /^(.+\.)?(helloworld|hello-world|test|sample|example|your-?(shop|store|mall)|(your|my)-?(domain|site|website|server|service|company|host|app|api|backend|url))\.(com|net|org|io|kr|co\.kr)\.?$/

/** The host of an address, where it is a sample's; `undefined` for every other. */
export function sampleHost(address: unknown): string | undefined {
  const host = isText(address) ? parseUrl(address)?.hostname : undefined
  return sample.test(String(host)) ? host : undefined
}
