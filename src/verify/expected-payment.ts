import { checkAmount, checkCurrency } from './check-amount.ts'
import { wrongUse } from './wrong-use.ts'

/** A payment that PortOne has, as the shop's endpoint was asked about it, or wasn't. */
export interface AskedPayment {
  /** PortOne's number of it. */
  impUid: string
  /** The attempt's number. */
  merchantUid: string
  /** In the currency's unit. */
  amount: number
}

/** A channel that a payment may come by. */
export interface ExpectedChannel {
  /** The PG's V1 code, such as `html5_inicis`. */
  provider: string
  /** Your number there. Absent: any. */
  mid?: string | undefined
}

/** The channels that will do. `undefined`: any. */
export const channelsOf = ({ channel }: Pick<ExpectedPayment, 'channel'>): readonly ExpectedChannel[] | undefined =>
  channel && (Array.isArray(channel) ? channel : [channel as ExpectedChannel])

/**
 * What a payment must be, by your server's own order, written down before the customer pays. Nothing of it comes from a browser,
 * a webhook or PortOne.
 */
export interface ExpectedPayment {
  /** The `merchant_uid` that your server gave this attempt. */
  merchantUid: string
  /** What the order costs, in the currency's unit: a number, never text. */
  amount: number
  /** Absent: `'KRW'`. */
  currency?: string | undefined
  /** Whether a test channel's payment will do, which brings no money. For testing alone. Absent: it won't. */
  allowTest?: boolean | undefined
  /**
   * Whether your confirm endpoint approved this very payment: what you remember, or a function that looks it up (in the holds:
   * `paymentsOf(order)`). `false`: `confirm_url` was taken out in the browser, and nothing is held: `alarm`. Absent: not looked
   * at, as for orders that your own server let go without.
   */
  asked?: boolean | ((payment: AskedPayment) => boolean | PromiseLike<boolean>) | undefined
  /**
   * The PG's V1 code, and your number there, or a list of those that will do: the browser chooses the channel. Absent `mid`: any
   * number there. Absent: not looked at.
   */
  channel?: ExpectedChannel | readonly ExpectedChannel[] | undefined
  /**
   * `false`: your order can't be delivered any more (closed, cancelled, too late), and a payment for it is a `refund`. Absent: it
   * can.
   */
  deliverable?: boolean | undefined
  /**
   * The `imp_uid` that your order is delivered for already: another payment of it is a `refund`. Absent or `null`: none, or
   * nobody knows, and the holds tell.
   */
  paidBy?: string | null | undefined
}

const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isFlag = (value: unknown) => typeof value === 'boolean'

/** Each field but the amount and the currency: whether a value will do, and what to write. */
const rules: Record<
  Exclude<keyof ExpectedPayment, 'amount' | 'currency'>,
  [test: (value: unknown) => boolean, write: string]
> = {
  merchantUid: [isText, "a string, your order's merchant_uid"],
  allowTest: [isFlag, 'true or false'],
  asked: [(value) => isFlag(value) || typeof value === 'function', 'true, false or a function'],
  channel: [
    (value) => {
      const channels: readonly Partial<ExpectedChannel>[] = Array.isArray(value) ? value : [value ?? {}]
      return channels.length > 0 && channels.every(({ provider, mid = 'any' }) => isText(provider) && isText(mid))
    },
    '{ provider, mid }, such as { provider: "html5_inicis", mid: "MOI1234567" }, or a list of such',
  ],
  deliverable: [isFlag, 'true or false'],
  paidBy: [(value) => value === null || isText(value), 'an imp_uid, or null'],
}

/** Refuses what no payment can be compared with. A mistake in the program, not in the payment: it throws. */
export function checkExpected(call: string, expected: ExpectedPayment): void {
  if (typeof expected !== 'object' || expected === null)
    throw wrongUse(`${call}: expected must be { merchantUid, amount }, of your own order.`)
  for (const name of Object.keys(expected))
    if (name !== 'amount' && name !== 'currency' && !Object.keys(rules).includes(name))
      throw wrongUse(`${call}: there is no expected.${name}.`)
  for (const [name, [test, write]] of Object.entries(rules)) {
    const value = expected[name as keyof typeof rules]
    if ((name === 'merchantUid' || value !== undefined) && !test(value))
      throw wrongUse(`${call}: expected.${name} must be ${write}.`)
  }
  checkCurrency(wrongUse, `${call}: expected.currency`, expected.currency)
  checkAmount(wrongUse, `${call}: expected.amount`, expected.amount, 0, expected.currency ?? 'KRW')
}
