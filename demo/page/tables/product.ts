import { t, words } from '../words/words.ts'

/** The shop's one product; its price in won. */
export const product = { ...words.product, price: 12_000 }

/** An amount in won, as the page shows it. */
export const won = (amount: number): string => `${amount.toLocaleString('ko-KR')}${t('won')}`
