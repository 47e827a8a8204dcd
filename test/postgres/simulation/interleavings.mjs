// What goes wrong only when two things happen in one order, made to happen in it: a stranger keeps a row until the others wait for it.
// Each takes a place and resolves to what was wrong: an empty list where all is well.
import { startPooler } from './transaction-pooler.mjs'

const cart = (...lines) => lines.map(([item, quantity]) => ({ item, quantity }))
const soon = (milliseconds) => new Date(Date.now() + milliseconds)
const wish = (payment = 'p') => ({ payment, until: soon(600_000) })
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/** What a call came to, as one word. */
const word = (call) =>
  call.then(
    ({ status }) => status,
    (error) => `${error.code ?? error.name}: ${error.message}`,
  )

/** Keeps a row while `job` runs, which may let go of it. Nothing of the row changes, unless `change` is a statement that does. */
async function keeping({ db }, table, item, job, change = `select from ${table} where item = $1 for update`) {
  const stranger = await db.connect()
  try {
    await stranger.query('begin')
    await stranger.query(change, [item])
    let isKept = true
    const letGo = async () => {
      if (isKept) await stranger.query('commit')
      isKept = false
    }
    const result = await job(letGo)
    await letGo()
    return result
  } finally {
    stranger.release()
  }
}

/** Until so many statements wait for a row. One that never does is told by what comes of it. */
async function untilWaiting({ db }, count) {
  const text = `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  for (let tries = 0; tries < 400; tries++) {
    if ((await db.query(text)).rows[0].count >= count) return
    await pause(5)
  }
}

/** What the tables say. */
const auditOf = async (store) => (await store.audit()).problems.map(({ message }) => message)
const differing = (words) => (new Set(words).size > 1 ? [`the same call was answered ${words.join(' and ')}`] : [])
const deadlocks = ({ codes }) => (codes.includes('40P01') ? ['a deadlock'] : [])
const other = (words, right) => words.filter((one) => one !== right).map((one) => `${one} instead of ${right}`)

/** One order, asked for by two processes, each in a group with another order. */
export async function sameOrderInTwoGroups(place) {
  const stores = [place.open(), place.open()]
  await stores[0].restock(cart(['a', 10], ['b', 10]))
  const words = await keeping(place, 'imp_confirm.stock', 'a', async (letGo) => {
    const calls = stores.flatMap((store, i) => {
      const both = [store.hold('one', cart(['a', 1]), wish()), store.hold(`beside-${i}`, cart(['b', 1]), wish())]
      return [word(both[0])]
    })
    await untilWaiting(place, 2)
    await letGo()
    return Promise.all(calls)
  })
  return [...differing(words), ...other(words, 'held'), ...(await auditOf(stores[0]))]
}

/** One order, asked for by two processes that have nothing else to do. */
export async function sameOrderAlone(place) {
  const stores = [await place.client(), await place.client()].map((client) => place.open({}, {}, client))
  await stores[0].restock(cart(['a', 10]))
  const words = await keeping(place, 'imp_confirm.stock', 'a', async (letGo) => {
    const calls = stores.map((store) => word(store.hold('one', cart(['a', 1]), wish())))
    await untilWaiting(place, 2)
    await letGo()
    return Promise.all(calls)
  })
  return [...differing(words), ...other(words, 'held'), ...(await auditOf(place.open()))]
}

/** The last piece, wanted by a group of each of two processes. */
export async function lastPieceInTwoGroups(place) {
  const stores = [place.open(), place.open()]
  await stores[0].restock(cart(['a', 1], ['b', 10]))
  const words = await keeping(place, 'imp_confirm.stock', 'a', async (letGo) => {
    const calls = stores.map((store, i) => {
      const call = word(store.hold(`last-${i}`, cart(['a', 1]), wish()))
      store.hold(`beside-${i}`, cart(['b', 1]), wish()).catch(() => {})
      return call
    })
    await untilWaiting(place, 2)
    await letGo()
    return Promise.all(calls)
  })
  const held = words.filter((one) => one === 'held').length
  return [...(held === 1 ? [] : [`${held} held the last piece`]), ...(await auditOf(stores[0]))]
}

/** Two carts of the same items, written in opposite orders. */
export async function oppositeCarts(place) {
  const [one, two] = [place.open(), place.open()]
  await one.restock(cart(['a', 10], ['b', 10]))
  const words = await keeping(place, 'imp_confirm.stock', 'b', async (letGo) => {
    const backward = word(two.hold('backward', cart(['b', 1], ['a', 1]), wish()))
    await untilWaiting(place, 1)
    const forward = word(one.hold('forward', cart(['a', 1], ['b', 1]), wish()))
    await untilWaiting(place, 2)
    await letGo()
    return Promise.all([backward, forward])
  })
  return [...other(words, 'held'), ...deadlocks(place), ...(await auditOf(one))]
}

/** A single cart beside a group, on the shop's own table in a database that sorts `a` before `B`. */
export async function cartAloneBesideGroupByLocale(place) {
  await place.db.query(
    "create table sorted (item text collate \"en-x-icu\" primary key, free integer not null); insert into sorted values ('a', 10), ('B', 10)",
  )
  const own = { stock: { table: 'sorted', item: 'item', free: 'free' }, schema: 'sorted_holds' }
  const [one, two] = [place.open({}, own), place.open({}, own)]
  await one.migrate()
  // The table is looked at once, before.
  await two.stock('a')
  const words = await keeping(place, 'sorted', 'a', async (letGo) => {
    const group = [1, 2].map((i) => word(two.hold(`group-${i}`, cart(['a', 1], ['B', 1]), wish())))
    await untilWaiting(place, 1)
    const alone = word(one.hold('alone', cart(['a', 1], ['B', 1]), wish()))
    await untilWaiting(place, 2)
    await letGo()
    return Promise.all([...group, alone])
  })
  return [...other(words, 'held'), ...deadlocks(place), ...(await auditOf(one))]
}

/** A due hold that is freed by the sweep and released by a late answer. */
export async function settleBesideRelease(place) {
  const [one, two] = [place.open(), place.open()]
  await one.restock(cart(['a', 10]))
  await one.hold('due', cart(['a', 1]), wish())
  await place.db.query(`update imp_confirm.holds set until = now() - interval '1 second'`)
  await keeping(place, 'imp_confirm.stock', 'a', async (letGo) => {
    const release = word(one.release('due', 'p'))
    await untilWaiting(place, 1)
    const sweep = two.settleDue({ v1: () => 'unpaid' }).catch(() => {})
    await untilWaiting(place, 2)
    await letGo()
    return Promise.all([release, sweep])
  })
  const { free, held } = await one.stock('a')
  return [
    ...deadlocks(place),
    ...(free === 10 && held === 0 ? [] : [`${free} free, ${held} held`]),
    ...(await auditOf(one)),
  ]
}

/** An item that stands twice in a cart. */
export async function itemTwiceInACart(place) {
  const store = place.open()
  await store.restock(cart(['a', 10]))
  const answer = await word(store.hold('twice', cart(['a', 3], ['a', 4]), wish()))
  const { free } = await store.stock('a')
  return [
    ...other([answer], 'held'),
    ...(free === 3 ? [] : [`${free} of 10 are free after 3 and 4`]),
    ...(await auditOf(store)),
  ]
}

/** A quantity that would put goods in. */
export async function quantityBelowOne(place) {
  const store = place.open()
  await store.restock(cart(['a', 10]))
  const answer = await store.hold('minus', cart(['a', -5]), wish()).then(
    ({ status }) => [`-5 were ${status}`],
    () => [],
  )
  const { free } = await store.stock('a')
  return [...answer, ...(free === 10 ? [] : [`${free} of 10 are free`])]
}

/** Holds whose time runs out while they wait for a row. */
async function pastTheEnd(place, count) {
  const store = place.open()
  await store.restock(cart(['a', 10]))
  const words = await keeping(place, 'imp_confirm.stock', 'a', async (letGo) => {
    const request = { payment: 'p', until: soon(1000) }
    const calls = Array.from({ length: count }, (_, i) => word(store.hold(`late-${i}`, cart(['a', 1]), request)))
    await untilWaiting(place, 1)
    await place.db.query(
      'select pg_sleep(greatest(0, extract(epoch from $1::timestamptz - clock_timestamp())) + 0.01)',
      [request.until],
    )
    await letGo()
    return Promise.all(calls)
  })
  return other(words, 'too-late')
}
export const groupThatWaitsPastItsEnd = (place) => pastTheEnd(place, 2)
export const cartThatWaitsPastItsEnd = (place) => pastTheEnd(place, 1)

/** Two holds of an item where every transaction is REPEATABLE READ. */
export async function repeatableRead(place) {
  const stores = [1, 2].map(() => place.open({ options: '-c default_transaction_isolation=repeatable\\ read' }))
  await stores[0].restock(cart(['a', 10]))
  const change = 'update imp_confirm.stock set free = free where item = $1'
  const crossing = async (letGo) => {
    const calls = stores.map((store, i) => word(store.hold(`repeatable-${i}`, cart(['a', 1]), wish())))
    await untilWaiting(place, 2)
    await letGo()
    return Promise.all(calls)
  }
  const words = await keeping(place, 'imp_confirm.stock', 'a', crossing, change)
  return other(words, 'held')
}

/** One connection to a pooler, which is another one to the database with each statement. */
export async function behindAPooler(place) {
  const pooler = await startPooler(Number(new URL(place.connection).port))
  const pool = place.pool({ host: '127.0.0.1', port: pooler.port, max: 1 })
  const store = place.open({}, {}, pool)
  await store.restock(cart(['a', 10]))
  const words = []
  for (let i = 0; i < 4; i++) words.push(await word(store.hold(`pooled-${i}`, cart(['a', 1]), wish())))
  pooler.stop()
  return other(words, 'held')
}

/** Carts that need other rows than the one that somebody keeps: they get on while it is kept. */
export async function rowThatAStrangerKeeps(place) {
  const store = place.open({ max: 8 })
  const items = Array.from({ length: 20 }, (_, i) => `line-${i}`)
  await store.restock(items.map((item) => ({ item, quantity: 100 })))
  return keeping(place, 'imp_confirm.stock', 'line-0', async (letGo) => {
    const kept = Array.from({ length: 5 }, (_, i) => word(store.hold(`kept-${i}`, cart(['line-0', 1]), wish())))
    const others = items.slice(1).map((item) => word(store.hold(`other-${item}`, cart([item, 1]), wish())))
    const first = await Promise.race([Promise.all(others), pause(2500).then(() => null)])
    await letGo()
    await Promise.all([...kept, ...others])
    return first === null ? ['carts of other rows waited for the one that was kept'] : other(first, 'held')
  })
}

/** A group with a cart that the database refuses. */
export async function oneCartThatCantBeDone(place) {
  const store = place.open()
  await store.restock(cart(['a', 10]))
  await place.db.query(`create function refuse() returns trigger language plpgsql as $$ begin
    if new.order_id = 'bad' then raise exception 'no'; end if; return new; end $$;
    create trigger refuse before insert on imp_confirm.holds for each row execute function refuse()`)
  const [bad, ...good] = await Promise.all(
    ['bad', 'good-1', 'good-2'].map((order) => word(store.hold(order, cart(['a', 1]), wish()))),
  )
  return [...(bad === 'held' ? ['the bad one was held'] : []), ...other(good, 'held'), ...(await auditOf(store))]
}

/**
 * The rows that a group of 64 carts of 5 items makes the database go through: the lines, and not each with each. By
 * the plan that a named statement has, which is made without knowing how many there are.
 */
export async function workOfAFullGroup(place) {
  const items = Array.from({ length: 320 }, (_, i) => `work-${i * 31}`)
  let work = 0
  let isSeen = false
  const look = ({ Plans = [], ...node }) => {
    const removed = (node['Rows Removed by Join Filter'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)
    work += (node['Actual Rows'] + removed) * node['Actual Loops']
    for (const plan of Plans) look(plan)
  }
  const client = await place.client()
  await client.query('set plan_cache_mode = force_generic_plan')
  const store = place.open(
    {},
    {},
    {
      query: async (text, values) => {
        if (text.includes('took as') && values[0].length > 500 && !isSeen) {
          isSeen = true
          await client.query(`begin; prepare work as ${text}`)
          const call = `execute work(${values.map((value) => client.escapeLiteral(value)).join()})`
          const { rows } = await client.query(`explain (analyze, format json) ${call}`)
          await client.query('rollback')
          look(rows[0]['QUERY PLAN'][0].Plan)
        }
        return place.db.query(text, values)
      },
    },
  )
  const all = `insert into imp_confirm.stock select 'work-' || i, 1000, 1000 from generate_series(0, 9999) i`
  await place.db.query(`${all}; analyze imp_confirm.stock`)
  const lines = (i) => cart(...Array.from({ length: 5 }, (_, j) => [items[(i * 5 + j) % items.length], 1]))
  const words = await Promise.all(Array.from({ length: 64 }, (_, i) => word(store.hold(`work-${i}`, lines(i), wish()))))
  const wrong = work > 10_000 ? [`${work} rows for a group's 320 lines`] : []
  return [...other(words, 'held'), ...(work > 0 ? wrong : ['no group was seen'])]
}

/** A refusal, asked about again by another process when there is stock again. */
export async function refusalAskedAgain(place) {
  const stores = [place.open(), place.open()]
  await stores[0].restock(cart(['a', 1]))
  const ask = (store) => Promise.all([1, 2].map((i) => word(store.hold(`refused-${i}`, cart(['a', 5]), wish()))))
  const first = await ask(stores[0])
  await stores[0].restock(cart(['a', 100]))
  const second = await ask(stores[1])
  return other([...first, ...second], 'sold-out')
}
