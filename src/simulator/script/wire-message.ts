import type { SimulatedPayment } from '../simulated-payment.ts'
import type { Simulation } from '../simulation.ts'
import { isMobile } from './overlay.ts'

/**
 * What the script sends to PortOne: a window message to the PG's frame on the legacy path, a POST on the checkout path.
 * Every field of the request goes along as it is, `confirm_url` too: no script knows it.
 */
export function wireMessage(
  { script, page, userAgent }: Simulation,
  { path, request, requestId }: SimulatedPayment,
  userCode: string | undefined,
  tierCode: string | undefined,
): Record<string, unknown> {
  if (path === 'legacy')
    return {
      action: 'payment',
      data: { ...request, request_id: requestId, ...(tierCode === undefined ? {} : { tier_code: tierCode }) },
      origin: page?.location?.href,
      from: 'iamport-sdk',
      version: '1.2.0',
    }
  const data = { userCode, tierCode, ...request }
  if (script.version === '1.5.0') return { data: { ...data, sdkVersion: script.version } }
  return {
    data: { ...data, actionType: 'REQUEST_PAY' },
    deviceInfo: {
      platformType: isMobile(userAgent) ? 'mobile' : 'pc',
      isIpad: /Mac OS/.test(userAgent) && (page?.navigator?.maxTouchPoints ?? 0) > 1,
    },
    sdkVersion: script.version,
  }
}
