/** An address that no DNS name can be pointed at afterwards. */
const hostForm = /^(localhost|\d{1,3}(\.\d{1,3}){3}|\[[\da-f:]+\])(:\d+)?$/

/** Whether this server was called by its own address, not by a name such as a tunnel's. */
export const isOwnHost = (headers: Headers): boolean => hostForm.test(headers.get('host') ?? '')

/**
 * Whether a call comes from the page this server serves. The page's calls can make this server send requests, so no other
 * site that is open in the same browser may make them, nor a name that was pointed at this machine.
 */
export function isOwnPage(headers: Headers): boolean {
  const host = headers.get('host') ?? ''
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  return (
    isOwnHost(headers) &&
    (origin === null || origin === `http://${host}`) &&
    (site === null || site === 'same-origin' || site === 'none')
  )
}
