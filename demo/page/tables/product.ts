import type { Words } from '../say.ts'
import { words } from '../words/words.ts'

/** The shop's one product. */
export const product: { name: Words; about: Words; price: number } = {
  name: words.product.name,
  about: words.product.about,
  price: 12_000,
}
