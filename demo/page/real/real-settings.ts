import type { IdOf } from '../words/words.ts'

/** What a payment through the real PortOne needs. Kept in the tab only. */
export interface RealSettings {
  /** `imp12345678`, of PortOne's console. */
  userCode: string
  channelKey: string
  /** The V1 code behind the channel key. */
  pg: string
  payMethod: string
  /** In won. */
  amount: string
  /** A public address of the confirm endpoint. */
  confirmUrl: string
  /** What to do in Instagram's webview. */
  fallback: IdOf<'fallbacks'>
}

/** What the form opens with. */
export const defaultRealSettings: RealSettings = {
  userCode: '',
  channelKey: '',
  pg: 'tosspayments',
  payMethod: 'card',
  amount: '1000',
  confirmUrl: '',
  fallback: 'block',
}
