import { attempt } from '../shared/attempt.ts'
import { isUnreachableHost } from './unreachable-hosts.ts'

/**
 * Checks the confirm endpoint's address.
 *
 * @returns The address to send, or what is wrong with it and what to write instead.
 */
export function checkConfirmUrl(value: unknown, allowPrivate: boolean): { url: string } | { problem: string } {
  // A URL, also of another frame's.
  const text = (
    typeof value === 'object' && value ? (attempt(() => String(value)) ?? '') : typeof value === 'string' ? value : ''
  ).trim()
  if (!text)
    return { problem: "Give your confirm endpoint's address, such as 'https://shop.example/payments/confirm'." }
  const markdown = /^\[[^\]]*\]\(([^)]*)\)$/.exec(text)
  if (markdown) return { problem: `This is a markdown link, as in the FAQ's sample: write '${markdown[1]?.trim()}'.` }
  try {
    const url = new URL(text)
    if (!/^https?:\/\/\S+$/i.test(text)) throw url
    if (!allowPrivate && isUnreachableHost(url.hostname))
      return {
        problem: `PortOne's server can't reach '${url.hostname}': write a public address (a tunnel's, while developing), or set allowPrivateConfirmUrl in tests.`,
      }
    return { url: text }
  } catch {
    return {
      problem: `'${text.slice(0, 99)}' is no absolute http(s) URL: write it whole, such as 'https://shop.example/payments/confirm'.`,
    }
  }
}
