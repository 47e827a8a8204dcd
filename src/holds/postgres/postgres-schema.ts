import { quoted } from './stock-table.ts'

/** The version that this package needs. */
export const schemaVersion = 1

/** What each version adds; the first is the first. `$s` is the schema, quoted. */
const steps: readonly { holds: string; stock: string }[] = [
  {
    stock: `
  create table $s.stock (
    item text collate "C" primary key,
    -- The last word on overselling: no statement can get past it.
    free bigint not null check (free >= 0),
    total bigint not null
  ) with (fillfactor = 50);`,
    holds: `
  create table $s.holds (
    order_id text collate "C" primary key,
    items text[] not null,
    counts integer[] not null,
    until timestamptz not null,
    state text not null,
    open text[] not null default '{}',
    gone text[] not null default '{}',
    refused text[] not null default '{}',
    unsold text[] not null default '{}',
    v2 text[] not null default '{}',
    short text[] not null default '{}',
    sold_to text,
    rev integer not null default 1,
    -- One, not three: each is read anew for each statement.
    check (
      state in ('held', 'sold', 'free') and (state = 'sold') = (sold_to is not null) and cardinality(counts) = cardinality(items)
    )
  ) with (fillfactor = 80);
  create index holds_due on $s.holds (until, order_id) where state = 'held';`,
  },
]

/** Where the tables are. */
export interface PostgresSchemaOptions {
  /** The schema for the package's own tables. Absent: `'imp_confirm'`. */
  schema?: string | undefined
  /** Without a table for stock: the shop's own is used. Absent: with one. */
  ownStock?: boolean | undefined
}

/**
 * What `migrate()` runs, as one statement, for shops that run such things themselves. Harmless when repeated, and from several
 * places at once.
 *
 * @example
 * ```ts
 * await writeFile('migrations/0007-holds.sql', postgresSchema({ schema: 'shop_holds' }))
 * ```
 */
export function postgresSchema({ schema = 'imp_confirm', ownStock = true }: PostgresSchemaOptions = {}): string {
  const s = quoted(schema, 'schema')
  const all = steps.map(
    ({ holds, stock }, i) => `
  if v < ${i + 1} then${(ownStock ? stock + holds : holds).replace(/\$s/g, s)}
  end if;`,
  )
  return `do $migrate$
declare
  v integer;
begin
  perform pg_advisory_xact_lock(hashtext('imp-confirm holds'));
  if to_regnamespace('${s}') is null then
    create schema ${s};
  end if;
  create table if not exists ${s}.version (version integer not null);
  select max(version) into v from ${s}.version;
  v := coalesce(v, 0);
${all.join('\n')}
  if v < ${schemaVersion} then
    delete from ${s}.version;
    insert into ${s}.version values (${schemaVersion});
  end if;
end
$migrate$;
`
}
