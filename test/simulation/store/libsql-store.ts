import Database from 'libsql'
import type { HoldAnswer, SaleBook, SellAnswer, StockCount, StockOrder, StockStore } from './stock-store.ts'

const schema = `
  create table if not exists stock (
    item text primary key,
    -- The last word on overselling: no transaction can get past it.
    free integer not null check (free >= 0)
  ) strict;
  create table if not exists holds (
    order_id text primary key,
    item text not null,
    quantity integer not null check (quantity > 0),
    hold_until integer not null,
    state text not null check (state in ('held', 'released', 'expired', 'sold')),
    paid_by text
  ) strict;
  create index if not exists holds_due on holds (hold_until) where state = 'held';
  create table if not exists attempts (
    order_id text not null,
    imp_uid text not null,
    state text not null check (state in ('open', 'given-back', 'refused')),
    primary key (order_id, imp_uid)
  ) strict, without rowid;
`

interface HoldRow {
  item: string
  quantity: number
  hold_until: number
  state: 'held' | 'released' | 'expired' | 'sold'
  paid_by: string | null
}

/**
 * Stock in an SQLite file, by libsql. Safe with several processes on one file: every transaction takes the write lock first.
 *
 * @param path A file, or `':memory:'`.
 */
export function libsqlStore(path: string): StockStore & SaleBook {
  const database = new Database(path)
  // What is committed stays, also when the power fails; another process's transaction is waited for.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 4000']) {
    database.pragma(pragma)
  }
  database.exec(schema)

  const statement = {
    put: database.prepare(
      'insert into stock values (?, ?) on conflict (item) do update set free = free + excluded.free',
    ),
    // The condition is part of the update: between looking and taking there is no gap.
    take: database.prepare('update stock set free = free - ? where item = ? and free >= ?'),
    giveBack: database.prepare('update stock set free = free + ? where item = ?'),
    find: database.prepare('select item, quantity, hold_until, state, paid_by from holds where order_id = ?'),
    insert: database.prepare('insert into holds values (?, ?, ?, ?, ?, ?)'),
    change: database.prepare('update holds set state = ?, paid_by = ? where order_id = ?'),
    attempt: database.prepare('select state from attempts where order_id = ? and imp_uid = ?'),
    open: database.prepare("insert or ignore into attempts values (?, ?, 'open')"),
    giveUp: database.prepare(
      "insert into attempts values (?, ?, 'given-back') on conflict do update set state = 'given-back' where state = 'open'",
    ),
    refuse: database.prepare(
      "insert into attempts values (?, ?, 'refused') on conflict do update set state = 'refused'",
    ),
    othersOpen: database.prepare("select 1 from attempts where order_id = ? and state = 'open' limit 1"),
    due: database.prepare(
      "select order_id from holds where state = 'held' and hold_until <= ? order by hold_until, order_id",
    ),
    free: database.prepare('select free from stock where item = ?'),
    sum: database.prepare('select coalesce(sum(quantity), 0) as sum from holds where item = ? and state = ?'),
  }
  const holdOf = (orderId: string) => statement.find.get(orderId) as HoldRow | undefined
  const attemptOf = (orderId: string, impUid: string) =>
    (statement.attempt.get(orderId, impUid) as { state: 'open' | 'given-back' | 'refused' } | undefined)?.state ?? 'new'
  const take = ({ item, quantity }: StockOrder) => statement.take.run(quantity, item, quantity).changes > 0
  const giveBack = (orderId: string, { item, quantity }: HoldRow, state: 'released' | 'expired') => {
    statement.giveBack.run(quantity, item)
    statement.change.run(state, null, orderId)
  }
  const same = (known: HoldRow, { orderId, item, quantity }: StockOrder) => {
    if (known.item !== item || known.quantity !== quantity)
      throw new Error(`Order ${orderId} has changed: give a changed order a new number.`)
  }
  const write = (order: StockOrder, known: HoldRow | undefined, state: 'held' | 'sold', paidBy: string | null) => {
    const { orderId, item, quantity, holdUntil } = order
    if (known) statement.change.run(state, paidBy, orderId)
    else statement.insert.run(orderId, item, quantity, holdUntil, state, paidBy)
  }

  const hold = database.transaction((order: StockOrder, impUid: string, now: number): HoldAnswer => {
    const { orderId } = order
    const known = holdOf(orderId)
    if (known) same(known, order)
    if (known?.state === 'sold') return 'already-sold'
    if (/given-back|refused/.test(attemptOf(orderId, impUid))) return 'given-back'
    if (now >= (known?.hold_until ?? order.holdUntil)) return 'too-late'
    if (known?.state !== 'held') {
      if (!take(order)) return 'sold-out'
      write(order, known, 'held', null)
    }
    statement.open.run(orderId, impUid)
    return 'held'
  })

  const release = database.transaction((orderId: string, impUid: string): boolean => {
    statement.giveUp.run(orderId, impUid)
    const known = holdOf(orderId)
    if (known?.state !== 'held' || statement.othersOpen.get(orderId)) return false
    giveBack(orderId, known, 'released')
    return true
  })

  const sell = database.transaction((order: StockOrder, impUid: string): SellAnswer => {
    const known = holdOf(order.orderId)
    if (known) same(known, order)
    if (known?.state === 'sold') return known.paid_by === impUid ? 'sold-before' : 'other-payment'
    if (attemptOf(order.orderId, impUid) === 'refused') return 'sold-out'
    if (known?.state !== 'held' && !take(order)) {
      statement.refuse.run(order.orderId, impUid)
      return 'sold-out'
    }
    write(order, known, 'sold', impUid)
    return 'sold'
  })

  const dueAt = (now: number) => (statement.due.all(now) as { order_id: string }[]).map(({ order_id }) => order_id)

  const expire = database.transaction((now: number): number => {
    const due = dueAt(now)
    for (const orderId of due) giveBack(orderId, holdOf(orderId) as HoldRow, 'expired')
    return due.length
  })

  const count = database.transaction((item: string): StockCount => {
    const { free } = (statement.free.get(item) ?? { free: 0 }) as { free: number }
    const sum = (state: string) => (statement.sum.get(item, state) as { sum: number }).sum
    return { free, held: sum('held'), sold: sum('sold') }
  })

  return {
    put: async (item, quantity) => void statement.put.run(item, quantity),
    hold: async (order, impUid, now) => hold.immediate(order, impUid, now),
    release: async (orderId, impUid) => release.immediate(orderId, impUid),
    sell: async (order, impUid) => sell.immediate(order, impUid),
    soldTo: async (orderId) => holdOf(orderId)?.paid_by ?? null,
    due: async (now) => dueAt(now),
    expire: async (now) => expire.immediate(now),
    count: async (item) => count(item),
    close: async () => void database.close(),
  }
}
