/** The version that this package needs; the file's `user_version` is the shop's own. */
export const sqliteSchemaVersion = 1

/**
 * What `migrate()` runs on SQLite, for shops that run such things themselves. Harmless when repeated.
 */
export const sqliteSchema = `create table if not exists imp_confirm_version (version integer not null);
create table if not exists imp_confirm_stock (
  item text primary key,
  -- The last word on overselling: no transaction can get past it.
  free integer not null check (free >= 0),
  total integer not null
) without rowid;
create table if not exists imp_confirm_holds (
  order_id text primary key,
  state text not null check (state in ('held', 'sold', 'free')),
  until integer not null,
  sold_to text check ((state = 'sold') = (sold_to is not null)),
  -- Its cart and its payments, as JSON.
  cart text not null,
  payments text not null
);
create index if not exists imp_confirm_holds_due on imp_confirm_holds (until, order_id) where state = 'held';
insert into imp_confirm_version select ${sqliteSchemaVersion} where not exists (select 1 from imp_confirm_version);
`
