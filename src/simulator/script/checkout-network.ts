import type { Clock } from '../../shared/clock.ts'
import type { SimulateImpOptions } from '../simulate-imp-options.ts'

const server = 'https://checkout-service.prod.iamport.co'

/** PortOne's checkout server in the page's `fetch`, so that who aborts the script's request is heard. */
export interface CheckoutNetwork {
  /** The script's request for a payment, by the page's own `fetch` as it is now. Rejects when it was aborted. */
  prepare: (body: unknown) => Promise<void>
  /** Puts the page's `fetch` back. */
  restore: () => void
}

/** Puts PortOne's checkout server into the page. Without a page, or with `install: false`, it answers by itself. */
export function checkoutNetwork({
  page,
  options,
  clock,
}: {
  page: (Window & typeof globalThis) | undefined
  options: SimulateImpOptions
  clock: Clock
}): CheckoutNetwork {
  const answered = (signal?: AbortSignal | null) =>
    new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason))
      clock.setTimeout(resolve, options.prepareTime ?? 0)
    })
  const native = options.install === false ? undefined : page?.fetch
  if (!page || !native) return { prepare: () => answered(), restore: () => {} }

  /** The script itself is asking: what else the page fetches is none of this server's. */
  let asking = false
  /** Whether a request got to this server: somebody may have put another `fetch` in its place. */
  let reached: Promise<void> | undefined
  const fetch: typeof native = (input, init) => {
    if (!asking) return native.call(page, input, init)
    reached = answered(init?.signal)
    return reached.then(() => ({ ok: true, status: 200, json: async () => ({}) }) as Response)
  }
  page.fetch = fetch
  return {
    prepare: async (body) => {
      reached = undefined
      asking = true
      const response = page.fetch(`${server}/api/prepare/v1`, { method: 'POST', body: JSON.stringify(body) })
      asking = false
      const got = reached ?? answered()
      await response.catch(() => {})
      await got
    },
    restore: () => {
      if (page.fetch === fetch) page.fetch = native
    },
  }
}
