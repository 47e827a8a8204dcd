import type { SimulatedPayment } from '../simulated-payment.ts'
import type { Simulation } from '../simulation.ts'
import { isMobile } from './overlay.ts'

/**
 * What the script leaves on `window` when a payment opens: `__PORTONE__` once a driver of the checkout path is loaded,
 * and the window's name for KCP on a phone.
 */
export function leaveGlobals({ page, userAgent }: Simulation, { path, provider }: SimulatedPayment): void {
  if (!page) return
  if (path === 'checkout') {
    const host = page as { __PORTONE__?: unknown }
    host.__PORTONE__ ??= { registerDriver: () => undefined }
  } else if (provider === 'kcp' && isMobile(userAgent)) page.name = 'tar_opener'
}

/** Remembers what of it was there before. */
export function keepGlobals({ page }: Simulation): () => void {
  const host = page as { __PORTONE__?: unknown } | undefined
  const had = host !== undefined && '__PORTONE__' in host
  const name = page?.name
  return () => {
    if (host && !had) delete host.__PORTONE__
    if (page && name !== undefined) page.name = name
  }
}
