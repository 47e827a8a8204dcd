import { misuse } from '../shared/misuse.ts'

/** What a call about payments got wrong, and where it is explained. */
export const wrongUse = misuse('verify-payment', 'the-whole-path')

/** What a refund got wrong, and where it is explained. */
export const wrongRefund = misuse('refunds', 'giving-money-back')

/** What a look at a time's payments got wrong, and where it is explained. */
export const wrongReconcile = misuse('refunds', 'the-night-and-the-day-after-an-outage')
