import type { CartLine } from './cart-line.ts'
import type { ExtendAnswer, HoldAnswer, ReleaseAnswer, SellAnswer } from './hold-answers.ts'
import type { PaymentVersion } from './hold-book.ts'
import { type HoldRecord, newRecord } from './hold-record.ts'

/** What a home saw of an order and of its items, in one look. */
export interface Seen {
  known: HoldRecord | null
  /** By the home's clock, in milliseconds since the epoch. */
  now: number
  /** What is free of an item. `undefined`: there is no such item. */
  free: (item: string) => number | undefined
}

/** What is to be done about what was seen, all of it or nothing. */
export interface Step<Answer> {
  answer: Answer
  /** What the order's record becomes. `null`: stays. */
  next: HoldRecord | null
  /** What becomes of the goods of `next.cart`. `null`: nothing. */
  goods: 'take' | 'give' | null
}

const stays = <Answer>(answer: Answer): Step<Answer> => ({ answer, next: null, goods: null })

const without = (payments: readonly string[], payment: string) => payments.filter((one) => one !== payment)
const withOne = (payments: readonly string[], payment: string) =>
  payments.includes(payment) ? [...payments] : [...payments, payment]

const isOtherCart = (known: HoldRecord | null, cart: readonly CartLine[] | undefined): boolean =>
  known !== null &&
  cart !== undefined &&
  known.cart.length > 0 &&
  (known.cart.length !== cart.length ||
    cart.some(({ item, quantity }, i) => known.cart[i]?.item !== item || known.cart[i]?.quantity !== quantity))

/** Whether a cart's goods can be taken. `null`: they can. */
function missing(cart: readonly CartLine[], free: Seen['free']) {
  const items = cart.filter(({ item }) => free(item) === undefined).map(({ item }) => item)
  if (items.length > 0) return { status: 'unknown-item', items } as const
  const short = cart.filter(({ item, quantity }) => (free(item) as number) < quantity).map(({ item }) => item)
  return short.length > 0 ? ({ status: 'sold-out', short } as const) : null
}

/** What is asked for, tidy. */
export interface HoldWish {
  order: string
  cart: CartLine[]
  payment: string
  until: number
  version: PaymentVersion
}

/** A payment asks for its order's goods. */
export function holdStep(
  { order, cart, payment, until, version }: HoldWish,
  { known, now, free }: Seen,
): Step<HoldAnswer> {
  if (isOtherCart(known, cart)) return stays({ status: 'other-cart' })
  if (known && known.soldTo !== null) return stays({ status: 'already-sold', payment: known.soldTo })
  if (known?.gone.includes(payment) || known?.unsold.includes(payment)) return stays({ status: 'given-back' })
  if (known?.refused.includes(payment)) return stays({ status: 'sold-out', short: [...known.short] })
  const isHeld = known?.state === 'held'
  // Where nothing is held, it would be a new hold, with an end of its own.
  const end = isHeld ? known.until : until
  if (end <= now) return stays({ status: 'too-late' })
  const base = { ...versioned(known ?? newRecord(order, until), payment, version), cart }
  if (isHeld) {
    const answer = { status: 'held', until: new Date(end) } as const
    if (known.open.includes(payment)) return stays(answer)
    return { answer, next: { ...base, open: [...base.open, payment] }, goods: null }
  }
  const lack = missing(cart, free)
  if (lack?.status === 'unknown-item') return stays(lack)
  if (lack)
    return { answer: lack, next: { ...base, refused: [...base.refused, payment], short: lack.short }, goods: null }
  return {
    answer: { status: 'held', until: new Date(until) },
    next: { ...base, state: 'held', until, open: [payment] },
    goods: 'take',
  }
}

/** A payment that came to nothing. */
export interface GivenUp {
  order: string
  payment: string
  version: PaymentVersion
}

/** A record that knows a payment's version. What was noted stays: nobody says `'v1'` to change it. */
const versioned = (record: HoldRecord, payment: string, version: PaymentVersion): HoldRecord =>
  version === 'v2' ? { ...record, v2: withOne(record.v2, payment) } : record

/** A payment came to nothing. */
export function releaseStep({ order, payment, version }: GivenUp, { known, now }: Seen): Step<ReleaseAnswer> {
  const base = versioned(known ?? newRecord(order, now), payment, version)
  if (base.soldTo !== null) return stays({ status: 'already-sold', payment: base.soldTo })
  const isOver = base.gone.includes(payment) || base.unsold.includes(payment) || base.refused.includes(payment)
  const open = without(base.open, payment)
  const next = { ...base, open, gone: isOver ? base.gone : [...base.gone, payment] }
  if (base.state !== 'held') return { answer: { status: 'not-held' }, next: isOver ? null : next, goods: null }
  if (open.length > 0)
    return { answer: { status: 'shared', payments: [...open] }, next: isOver ? null : next, goods: null }
  return { answer: { status: 'freed' }, next: { ...next, state: 'free' }, goods: 'give' }
}

/** A payment that is paid. */
export interface Sale extends GivenUp {
  /** Tidy. `undefined`: nobody says; as it was held. */
  cart: CartLine[] | undefined
}

/** A payment was verified. */
export function sellStep({ order, payment, cart, version }: Sale, { known, now, free }: Seen): Step<SellAnswer> {
  if (isOtherCart(known, cart)) return stays({ status: 'other-cart' })
  const base = versioned(known ?? newRecord(order, now), payment, version)
  if (base.soldTo === payment) return stays({ status: 'sold-before' })
  const isUnsold = base.unsold.includes(payment)
  const refund = { ...base, open: without(base.open, payment), unsold: withOne(base.unsold, payment) }
  if (base.soldTo !== null)
    return { answer: { status: 'other-payment', payment: base.soldTo }, next: isUnsold ? null : refund, goods: null }
  // Whoever was told to refund it may be doing so.
  if (isUnsold) return stays({ status: 'sold-out', short: [...base.short] })
  const sold = {
    ...base,
    state: 'sold',
    soldTo: payment,
    open: without(base.open, payment),
    gone: without(base.gone, payment),
    refused: without(base.refused, payment),
  } as const
  if (base.state === 'held') return { answer: { status: 'sold' }, next: sold, goods: null }
  const wanted = base.cart.length > 0 ? base.cart : cart
  if (!wanted) return stays({ status: 'unknown-order' })
  const lack = missing(wanted, free)
  if (lack?.status === 'unknown-item') return stays(lack)
  if (lack) return { answer: lack, next: { ...refund, cart: wanted, short: lack.short }, goods: null }
  return { answer: { status: 'sold' }, next: { ...sold, cart: wanted }, goods: 'take' }
}

/** A deposit may come until then. */
export function extendStep(until: number, { known, now }: Seen): Step<ExtendAnswer> {
  if (known && known.soldTo !== null) return stays({ status: 'already-sold', payment: known.soldTo })
  if (known?.state !== 'held') return stays({ status: 'not-held' })
  if (until <= now) return stays({ status: 'too-late' })
  const end = Math.max(until, known.until)
  const answer = { status: 'extended', until: new Date(end) } as const
  return end === known.until ? stays(answer) : { answer, next: { ...known, until: end }, goods: null }
}

/** Its time is over, and nobody paid. The answer: whether goods became free. */
export function expireStep({ known, now }: Seen): Step<boolean> {
  if (known?.state !== 'held' || known.until > now) return stays(false)
  return {
    answer: true,
    next: { ...known, state: 'free', open: [], gone: [...known.gone, ...known.open] },
    goods: 'give',
  }
}
