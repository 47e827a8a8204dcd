/** Currencies without a smaller unit, as far as PortOne's V1 takes them. */
const wholeCurrencies: readonly (string | undefined)[] = ['KRW', 'JPY', 'VND']

/**
 * Refuses what is no amount of money: text, `NaN`, too small, half a won. Says which field, and what to write instead.
 *
 * @param currency Absent: it isn't known yet, and halves are taken.
 */
export function checkAmount(field: string, amount: unknown, least: number, currency?: string): void {
  if (typeof amount !== 'number')
    throw new TypeError(`${field} must be a number, such as 1000; it was ${amount === null ? 'null' : typeof amount}.`)
  if (!(amount >= least && amount <= Number.MAX_SAFE_INTEGER))
    throw new RangeError(
      `${field} must be a number ${least > 0 ? 'above 0' : 'of 0 or more'}, such as 1000; it was ${amount}.`,
    )
  if (wholeCurrencies.includes(currency) && !Number.isInteger(amount))
    throw new RangeError(`${field} must be a whole number in ${currency}; it was ${amount}.`)
}

/** Refuses what is no currency's code. Absent is taken. */
export function checkCurrency(field: string, currency: unknown): void {
  if (currency !== undefined && !(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)))
    throw new TypeError(`${field} must be three capitals, such as "KRW"; it was ${JSON.stringify(currency)}.`)
}
