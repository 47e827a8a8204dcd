import type { ConfirmOptions, PayRequest } from 'imp-confirm'
import type { Settings } from '../settings/settings.ts'
import { channels } from '../tables/channels.ts'
import { devices } from '../tables/devices.ts'
import { fallbacks } from '../tables/fallbacks.ts'
import { type Mistake, mistakes } from '../tables/mistakes.ts'
import { pgChoices } from '../tables/pg-choices.ts'
import { product } from '../tables/product.ts'
import { t } from '../words/words.ts'

/** What a call needs of the page around it. */
export interface CallSetting {
  merchantUid: string
  /** The demo's own confirm endpoint. */
  confirmUrl: string
  hasStock: () => Promise<boolean>
}

/** The PG part of the request that is chosen. */
export const pgRequest = ({ pg }: Settings): Partial<PayRequest> =>
  pgChoices.find(({ id }) => id === pg)?.request ?? { pg, pay_method: 'card' }

/** The PGs that the merchant vouches for. */
export function vouchedFor(settings: Settings): string[] {
  const { pg } = pgRequest(settings)
  return settings.vouch === 'yes' && pg ? [pg] : []
}

/** The user agent that is pretended. */
export const userAgentOf = ({ device }: Settings): string => devices[device] ?? navigator.userAgent

/** What the settings make of a call of `requestPayWithConfirm`: PortOne's part and ours. */
export function callOf(
  settings: Settings,
  { merchantUid, confirmUrl, hasStock }: CallSetting,
): { request: PayRequest; options: ConfirmOptions } {
  const { quantity, timeLimit, fallback, call } = settings
  const mistake: Mistake = mistakes[call]
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
    confirmUrl: settings.confirmUrl || confirmUrl,
    allowPrivateConfirmUrl: true,
    channels,
    vouchFor: vouchedFor(settings),
    instagram: fallbacks[fallback].make({ hasStock, resumeUrl: new URL(`?order=${merchantUid}`, page).href }),
    ...(timeLimit > 0 ? { timeLimit: timeLimit * 1000 } : {}),
    environment: { userAgent: userAgentOf(settings) },
    ...mistake.options,
  }
  return { request: request as PayRequest, options: options as ConfirmOptions }
}
