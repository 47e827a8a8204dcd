import type { Words } from '../say.ts'

/** The shop's one product. */
export const product: { name: Words; about: Words; price: number } = {
  name: ['무광 도자기 머그', 'Matte stoneware mug'],
  about: ['밀크 화이트 · 320 ml', 'Milk white · 320 ml'],
  price: 12_000,
}
