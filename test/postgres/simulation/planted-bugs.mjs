// Bugs that were made before, each as what it does to the statements, and what must find it.

/** @type {Record<string, { setup?: string, change: (text: string) => string, found: string }>} */
export const plantedBugs = {
  'look-without-the-lock': {
    // The table's own check would stop it: it goes, too.
    setup: 'alter table imp_confirm.stock drop constraint stock_free_check',
    change: (text) => text.replace('s.free >= d.n as enough', 'true as enough'),
    found: 'sum',
  },
  'take-without-looking': {
    change: (text) =>
      text.replace('s.free >= d.n as enough', 'true as enough').replace('s.free >= l.n as enough', 'true as enough'),
    found: 'error',
  },
  'take-one-line-of-two': {
    change: (text) => text.replace('sum(u.n) as n from put', 'min(u.n) as n from put'),
    found: 'sum',
  },
  'take-then-insert': {
    change: (text) => text.replace('from put, unnest(put.items, put.counts) u(item, n)', 'from line u'),
    found: 'sum',
  },
  'write-without-comparing': {
    change: (text) => text.replace('where h.rev = $2::text::int', 'where true or h.rev = $2::text::int'),
    found: 'sum',
  },
  'free-twice': {
    change: (text) =>
      text
        .replace('where h.ctid = any (array(select at from due)) and', 'where h.order_id = any ($1::text::text[]) and')
        .replace(
          "where h.state = 'held' and h.until <= clock_timestamp() and (select set_config",
          'where (select set_config',
        ),
    found: 'sum',
  },
  'forget-refusals': {
    change: (text) => text.replace("'free', refused, v2, short", "'free', '{}', v2, short"),
    found: 'answers',
  },
  'sell-what-is-sold': {
    change: (text) => text.replace("and state = 'held' and not $2::text = any (unsold)", ''),
    found: 'double-sale',
  },
}
