import type { SimulatedPayment } from '../simulated-payment.ts'
import type { Simulation } from '../simulation.ts'
import { isMobile } from './overlay.ts'

/** What the script posts to the PG's frame: the merchant's own object, with what was written into it. */
export function frameMessage({ script, page }: Simulation, request: Record<string, unknown>): Record<string, unknown> {
  return {
    action: 'payment',
    data: { ...request },
    origin: page?.location?.href,
    from: 'iamport-sdk',
    version: script.posts,
  }
}

/**
 * What the script posts to the checkout's server. Every field of the request goes along as it is, `confirm_url` too: no
 * script knows it.
 */
export function prepareMessage(
  { script, page, userAgent, userCode }: Simulation,
  { request }: SimulatedPayment,
  tierCode = '',
): Record<string, unknown> {
  const code = { userCode, tierCode }
  if (!script.tellsDevice) return { data: { ...code, sdkVersion: script.version, ...request } }
  return {
    data: { ...code, ...request, actionType: 'REQUEST_PAY' },
    deviceInfo: {
      platformType: isMobile(userAgent) ? 'PLATFORM_TYPE_MOBILE' : 'PLATFORM_TYPE_PC',
      isIpad: /Mac OS/.test(userAgent) && (page?.navigator?.maxTouchPoints ?? 0) > 1,
    },
    sdkVersion: script.version,
  }
}
