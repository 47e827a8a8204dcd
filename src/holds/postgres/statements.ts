import type { StockNames } from './stock-table.ts'

/**
 * The statements. Three rules hold in each: stock rows are locked first, by the items' bytes, then orders' rows, by theirs; the
 * clock is read after the locks; no statement fails because of what the shop's customers did.
 */
export function statementsFor(schema: string, stock: StockNames) {
  const holds = `${schema}.holds`
  const { table, item, free, type } = stock
  /** `set_config` for this statement alone: whoever can't have a row in time lets go of everything. */
  const patience = (parameter: number) => `(select set_config('lock_timeout', $${parameter}::text, true)) <> ''`
  const name = (row: string) => `${row}.${item}::text`
  const at = (moment: string) => `to_timestamp(${moment} / 1000)`
  /**
   * A list from text. As a statement of its own the planner can't count it: else it finds each short list's own plan so much better
   * than the one for all that it plans a named statement each time anew, which costs twice what a small group does.
   */
  const list = (parameter: number, of: string) => `(select $${parameter}::text::${of}[])`

  /**
   * $1 orders, $2 items, $3 quantities, by line; $4 orders, $5 payments, $6 ends, $7 items, $8 quantities, $9 V2's payments, by cart (lists
   * in lists); $10 patience.
   */
  const holdMany = `
with line as materialized (
  select l.* from unnest(${list(1, 'text')}, ${list(2, 'text')}, ${list(3, 'int')}) l(order_id, item, n) where ${patience(10)}),
locked as materialized (
  select ${name('s')} as item, s.${free} >= d.n as enough
  from (select item, sum(n) as n from line group by item) d join ${table} s on s.${item} = d.item::${type}
  order by ${name('s')} collate "C" for no key update of s),
put as (
  insert into ${holds} (order_id, items, counts, until, state, open, v2)
  select order_id, items::text[], counts::int[], ${at('until')}, 'held', array[payment], v2::text[]
  from unnest(${list(4, 'text')}, ${list(5, 'text')}, ${list(6, 'float8')}, ${list(7, 'text')}, ${list(8, 'text')}, ${list(9, 'text')})
    c(order_id, payment, until, items, counts, v2)
  -- In this order: the locks, then the clock.
  where case when order_id not in (select order_id from line where item not in (select item from locked where enough))
    then ${at('until')} > clock_timestamp() else false end
  order by order_id collate "C"
  on conflict do nothing returning order_id),
took as (
  update ${table} s set ${free} = s.${free} - t.n
  from (select item, sum(n) as n from line where order_id in (select order_id from put) group by item) t
  where s.${item} = t.item::${type} returning 1)
select order_id from put`

  /**
   * One cart in one statement, for where nothing waits. Each step feeds on the one before, which fixes the order of the locks.
   * $1 order, $2 payment, $3 end, $4 V2's payments, $5 patience, then item and quantity of each line.
   * A row: held. None: look. 23505 and 23502 (a later item ran short, or the time ran out, while it waited): nothing was done; look.
   */
  const chains = new Map<number, string>()
  const holdOne = (lines: number): string => {
    const known = chains.get(lines)
    if (known) return known
    const id = (i: number) => `$${6 + 2 * i}::text`
    const n = (i: number) => `$${7 + 2 * i}::text::int`
    const all = Array.from({ length: lines }, (_, i) => i)
    const inTime = `${at('$3::text::float8')} > clock_timestamp()`
    const takes = all.map((i) => {
      const first = [
        inTime,
        patience(5),
        `not exists (select from ${holds} where order_id = $1::text)`,
        ...all
          .slice(1)
          .map((j) => `exists (select from ${table} where ${item} = ${id(j)}::${type} and ${free} >= ${n(j)})`),
      ].join(' and ')
      return `t${i} as (update ${table} set ${free} = ${free} - ${n(i)} where ${item} = ${id(i)}::${type} and ${free} >= ${n(i)} and ${
        i ? `exists (select from t${i - 1})` : first
      } returning 1)`
    })
    const text = `
with ${takes.join(',\n')}
insert into ${holds} (order_id, items, counts, until, state, open, v2)
select $1::text, array[${all.map(id)}], array[${all.map(n)}], ${at('$3::text::float8')},
  (select case when ${inTime} then 'held' end from t${lines - 1}), array[$2::text], $4::text::text[] from t0
returning order_id`
    chains.set(lines, text)
    return text
  }

  /** $1 items: those whose rows can't be had now. */
  const kept = `
with free as materialized (
  select ${name('s')} as item from ${table} s where s.${item} = any (array(select unnest($1::text::${type}[]))) for no key update of s skip locked)
select ${name('s')} as item from ${table} s where s.${item} = any (array(select unnest($1::text::${type}[]))) and ${name('s')} not in (select item from free)`

  const record = (h: string) => `json_build_object('order', ${h}.order_id, 'items', ${h}.items, 'counts', ${h}.counts,
    'until', extract(epoch from ${h}.until) * 1000, 'state', ${h}.state, 'open', ${h}.open, 'gone', ${h}.gone, 'refused', ${h}.refused,
    'unsold', ${h}.unsold, 'v2', ${h}.v2, 'short', ${h}.short, 'soldTo', ${h}.sold_to, 'rev', ${h}.rev, 'at', ${h}.ctid)`
  const now = `floor(extract(epoch from clock_timestamp()) * 1000)::float8`

  /** $1 orders, $2 items: what is known of each, without locks. */
  const look = `
select coalesce((select json_agg(${record('h')}) from ${holds} h where h.order_id = any (array(select unnest($1::text::text[])))), '[]')::text as records,
  coalesce((select json_object_agg(${name('s')}, s.${free}) from ${table} s where s.${item} = any (
    array(select distinct i from (
      select unnest($2::text::text[]) as i union all select unnest(h.items) from ${holds} h where h.order_id = any (array(select unnest($1::text::text[])))) all_items
    )::${type}[])), '{}')::text as stock, ${now} as now`

  /**
   * Writes what was decided from a look, if nothing of it has changed since.
   * $1 the record, $2 the `rev` that was seen (0: none), $3 items, $4 quantities (below 0: given back), $5 an end that must still be ahead
   * (empty: none), $6 patience.
   */
  const write = `
with line as materialized (
  select l.* from unnest(${list(3, 'text')}, ${list(4, 'bigint')}) l(item, n) where ${patience(6)}),
locked as materialized (
  select l.item, l.n, s.${free} >= l.n as enough from line l join ${table} s on s.${item} = l.item::${type}
  order by ${name('s')} collate "C" for no key update of s),
new as materialized (
  select r.* from json_to_record($1::text::json) r("order" text, items text[], counts int[], until float8, state text, open text[],
    gone text[], refused text[], unsold text[], v2 text[], short text[], "soldTo" text)
  where ${patience(6)}),
put as (
  insert into ${holds} as h (order_id, items, counts, until, state, open, gone, refused, unsold, v2, short, sold_to)
  select "order", items, counts, ${at('until')}, state, open, gone, refused, unsold, v2, short, "soldTo" from new
  where case when (select count(*) from line where n > 0) = (select count(*) from locked where n > 0 and enough)
    then $5::text = '' or ${at(`nullif($5::text, '')::float8`)} > clock_timestamp() else false end
  on conflict (order_id) do update set items = excluded.items, counts = excluded.counts, until = excluded.until,
    state = excluded.state, open = excluded.open, gone = excluded.gone, refused = excluded.refused, unsold = excluded.unsold,
    v2 = excluded.v2, short = excluded.short, sold_to = excluded.sold_to, rev = h.rev + 1
    where h.rev = $2::text::int
  returning 1),
moved as (
  update ${table} s set ${free} = s.${free} - k.n from locked k where s.${item} = k.item::${type} and exists (select from put) returning 1)
select count(*)::int as done from put`

  /** New records of refusals, all at once. $1 the records. Those that aren't given back are known meanwhile: look again. */
  const refuseMany = `
insert into ${holds} (order_id, items, counts, until, state, refused, v2, short)
select "order", items, counts, ${at('until')}, 'free', refused, v2, short
from json_to_recordset($1::text::json) r("order" text, items text[], counts int[], until float8, refused text[], v2 text[], short text[])
order by "order" collate "C"
on conflict do nothing returning order_id`

  /** A held order, sold: its goods are out of `free` already. $1 order, $2 payment, $3 items, $4 quantities (empty: as they are), $5 its version. */
  const sellHeld = `
update ${holds} set state = 'sold', sold_to = $2::text, open = array_remove(open, $2::text), gone = array_remove(gone, $2::text),
  refused = array_remove(refused, $2::text), rev = rev + 1,
  v2 = case when $5::text = 'v2' then array_append(array_remove(v2, $2::text), $2::text) else v2 end
where order_id = $1::text and state = 'held' and not $2::text = any (unsold)
  and ($3::text = '{}' or (items = $3::text::text[] and counts = $4::text::int[])) returning order_id`

  /** $1 how many, $2 and $3 behind which end and order. */
  const due = `
select ${record('h')}::text as record from ${holds} h
where state = 'held' and until <= clock_timestamp() and (until, order_id) > (${at('$2::text::float8')}, $3::text)
order by until, order_id limit $1::text::int`

  /** Frees due ones. $1 orders, $2 where their rows were: whoever moved has changed, and comes at the next sweep. $3 patience. */
  const expire = `
with due as materialized (
  select h.ctid as at, h.items
  from unnest($1::text::text[], $2::text::tid[]) w(order_id, at) join ${holds} h on h.ctid = w.at and h.order_id = w.order_id
  where h.state = 'held' and h.until <= clock_timestamp() and ${patience(3)}),
locked as materialized (
  select ${name('s')} as item from (select distinct t.item from due, unnest(items) t(item)) d join ${table} s on s.${item} = d.item::${type}
  order by ${name('s')} collate "C" for no key update of s),
gone as (
  update ${holds} h set state = 'free', gone = h.gone || h.open, open = '{}', rev = h.rev + 1
  -- Whatever has changed since is another row by now. The locks come first.
  where h.ctid = any (array(select at from due)) and (select count(*) from locked) >= 0
  returning h.items, h.counts),
back as (
  update ${table} s set ${free} = s.${free} + t.n
  from (select t.item, sum(t.n) as n from gone, unnest(items, counts) t(item, n) group by t.item) t
  where s.${item} = t.item::${type} returning 1)
select count(*)::int as freed from gone`

  /** $1 how many, $2 behind which order, $3 a state, `due`, or nothing. */
  const page = `
select ${record('h')}::text as record, ${now} as now from ${holds} h
where order_id > $2::text collate "C"
  and case $3::text when '' then true when 'due' then state = 'held' and until <= clock_timestamp() else state = $3::text end
order by order_id limit $1::text::int`

  const restock = stock.total
    ? `insert into ${table} as s (${item}, ${free}, ${stock.total})
select i, n, n from unnest($1::text::text[], $2::text::bigint[]) l(i, n) order by i collate "C"
on conflict (${item}) do update set ${free} = s.${free} + excluded.${free}, ${stock.total} = s.${stock.total} + excluded.${stock.total}
returning ${item}::text as item`
    : `with line as materialized (select * from unnest($1::text::text[], $2::text::bigint[]) l(item, n)),
locked as materialized (
  select l.item, l.n from line l join ${table} s on s.${item} = l.item::${type} order by ${name('s')} collate "C" for no key update of s)
update ${table} s set ${free} = s.${free} + k.n from locked k
where s.${item} = k.item::${type} and (select count(*) from locked) = (select count(*) from line)
returning ${name('s')} as item`

  const sumOf = (state: string) =>
    `(select coalesce(sum(t.n), 0) from ${holds} h, unnest(h.items, h.counts) t(item, n) where h.state = '${state}' and t.item = $1::text)`

  /** $1 the item. Held ones are in the index of what is due; what is sold is the rest, where somebody counts. */
  const count = `
select free::float8 as free, held::float8 as held, (${stock.total ? 'total - free - held' : sumOf('sold')})::float8 as sold
from (select s.${free} as free, ${stock.total ? `s.${stock.total} as total,` : ''} ${sumOf('held')} as held
  from ${table} s where s.${item} = $1::text::${type}) s`

  const audit = `
with out as (
  select t.item, coalesce(sum(t.n) filter (where h.state = 'held'), 0) as held, coalesce(sum(t.n) filter (where h.state = 'sold'), 0) as sold
  from ${holds} h, unnest(h.items, h.counts) t(item, n) where h.state <> 'free' group by t.item),
sums as (
  select coalesce(out.item, ${name('s')}) as item, s.${free} as free, ${stock.total ? `s.${stock.total}` : 'null::bigint'} as total,
    coalesce(out.held, 0) as held, coalesce(out.sold, 0) as sold
  from out full join ${table} s on ${name('s')} = out.item)
select coalesce((select json_agg(sums) from sums where free is null or free < 0 or total <> free + held + sold), '[]')::text as sums,
  coalesce((select json_agg(${record('h')}) from ${holds} h
    where (state = 'sold') <> (sold_to is not null) or (state = 'held') <> (cardinality(open) > 0) and state <> 'sold'
      or (state <> 'free' and cardinality(items) = 0) or open && (gone || unsold || refused)), '[]')::text as rows`

  return { holdMany, holdOne, kept, look, write, refuseMany, sellHeld, due, expire, page, restock, count, audit }
}

/** The statements of one store. */
export type Statements = ReturnType<typeof statementsFor>
