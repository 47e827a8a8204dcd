/** One line of a cart. */
export interface CartLine {
  /** The item's number, as the stock table has it. 1 to 1,024 bytes of UTF-8, without NUL or half characters. */
  item: string
  /** How many: a whole number from 1 to 2,147,483,647. */
  quantity: number
}
