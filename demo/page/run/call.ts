import type { ConfirmOptions, PayRequest } from 'imp-confirm'
import type { Backend } from '../backend.ts'
import type { Settings } from '../settings/settings.ts'
import devices from '../tables/devices.json'
import { fallbacks } from '../tables/fallbacks.ts'
import { mistakes } from '../tables/mistakes.ts'
import { channels, pgRequest, vouchedFor } from '../tables/pg-choices.ts'
import { product } from '../tables/product.ts'
import { t } from '../words/words.ts'

/**
 * The user agent that is pretended; `null` in the table: the page's own. In the two of Instagram's webview the confirm
 * process can't work (FAQ); in the others it can.
 */
export const userAgentOf = ({ device }: Settings): string => devices[device] ?? navigator.userAgent

/** What the settings make of a call of `requestPayWithConfirm`: PortOne's part and ours. */
export function callOf(
  settings: Settings,
  merchantUid: string,
  backend: Backend,
): { request: PayRequest; options: ConfirmOptions } {
  const { quantity, timeLimit, fallback, call } = settings
  const mistake = mistakes[call]
  const page = new URL('.', location.href)
  const request = {
    ...pgRequest(settings),
    merchant_uid: merchantUid,
    name: t(product.name),
    amount: product.price * quantity,
    m_redirect_url: new URL('return.html', page).href,
    ...mistake.request,
  }
  const options = {
    confirmUrl: settings.confirmUrl || backend.confirmUrl,
    allowPrivateConfirmUrl: true,
    channels,
    vouchFor: vouchedFor(settings),
    instagram: fallbacks[fallback].make({
      hasStock: async () => (await backend.state()).free >= quantity,
      resumeUrl: new URL(`?order=${merchantUid}`, page).href,
    }),
    ...(timeLimit > 0 ? { timeLimit: timeLimit * 1000 } : {}),
    environment: { userAgent: userAgentOf(settings) },
    ...mistake.options,
  }
  return { request: request as PayRequest, options: options as ConfirmOptions }
}
