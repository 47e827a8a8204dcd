import type { Misuse } from '../shared/misuse.ts'

/** Currencies without a smaller unit, as far as PortOne's V1 takes them. */
const wholeCurrencies: readonly (string | undefined)[] = ['KRW', 'JPY', 'VND']

/**
 * Refuses what is no amount of money: text, `NaN`, too small, half a won. Says which field, and what to write instead.
 *
 * @param wrong Makes the error, with the address of what explains it.
 * @param currency Absent: it isn't known yet, and halves are taken.
 */
export function checkAmount(wrong: Misuse, field: string, amount: unknown, least: number, currency?: string): void {
  if (typeof amount !== 'number')
    throw wrong(`${field} must be a number, such as 1000; it was ${amount === null ? 'null' : typeof amount}.`)
  if (!(amount >= least && amount <= Number.MAX_SAFE_INTEGER))
    throw wrong(
      `${field} must be a number ${least > 0 ? 'above 0' : 'of 0 or more'}, such as 1000; it was ${amount}.`,
      RangeError,
    )
  if (wholeCurrencies.includes(currency) && !Number.isInteger(amount))
    throw wrong(`${field} must be a whole number in ${currency}; it was ${amount}.`, RangeError)
}

/** Refuses what is no currency's code. Absent is taken. */
export function checkCurrency(wrong: Misuse, field: string, currency: unknown): void {
  if (currency !== undefined && !(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)))
    throw wrong(`${field} must be three capitals, such as "KRW"; it was ${JSON.stringify(currency)}.`)
}
