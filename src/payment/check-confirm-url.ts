import { attempt } from '../shared/attempt.ts'
import { isObject, isText } from '../shared/kind-of-value.ts'
import { parseUrl } from './parse-url.ts'
import { isUnreachableHost } from './unreachable-hosts.ts'

/** One of the two. */
export interface CheckedUrl {
  /** The address to send. */
  url?: string
  /** What is wrong with it and what to write instead. */
  problem?: string
}

/** Checks the confirm endpoint's address. */
export function checkConfirmUrl(value: unknown, allowPrivate: boolean): CheckedUrl {
  // A URL, also of another frame's.
  const given = isObject(value) ? attempt(() => String(value)) : value
  const text = isText(given) ? given.trim() : ''
  if (!text)
    return { problem: "Give your confirm endpoint's address, such as 'https://shop.example/payments/confirm'." }
  const markdown = /^\[[^\]]*\]\(([^)]*)\)$/.exec(text)?.[1]
  if (markdown !== undefined)
    return { problem: `This is a markdown link, as in the FAQ's sample: write '${markdown.trim()}'.` }
  const host = parseUrl(text)?.hostname
  if (host === undefined || !/^https?:\/\/\S+$/i.test(text))
    return {
      problem: `'${text.slice(0, 99)}' is no absolute http(s) URL: write it whole, such as 'https://shop.example/payments/confirm'.`,
    }
  return allowPrivate || !isUnreachableHost(host)
    ? { url: text }
    : {
        problem: `PortOne's server can't reach '${host}': write a public address (a tunnel's, while developing), or set allowPrivateConfirmUrl in tests.`,
      }
}
