import { words } from '../words/words.ts'

/** The shop's one product; its price in won. */
export const product = { ...words.product, price: 12_000 }
