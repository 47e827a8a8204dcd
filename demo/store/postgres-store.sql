-- Stock that holds, on PostgreSQL. Each function is one transaction of its own when called by itself.
-- Locks are always taken in the same order, the order's row before the item's, so that two calls never wait for each other.

create table if not exists stock (
  item text primary key,
  -- The last word on overselling: no transaction can get past it.
  free integer not null check (free >= 0)
);

create table if not exists holds (
  order_id text primary key,
  item text not null,
  quantity integer not null check (quantity > 0),
  hold_until bigint not null,
  state text not null check (state in ('new', 'held', 'released', 'expired', 'sold')),
  paid_by text
);
create index if not exists holds_due on holds (hold_until) where state = 'held';

create table if not exists attempts (
  order_id text not null,
  imp_uid text not null,
  state text not null check (state in ('open', 'given-back', 'refused')),
  primary key (order_id, imp_uid)
);

-- The order's row, locked until the end of the transaction; made first where there is none.
create or replace function stock_lock(the_order text, the_item text, the_quantity integer, until bigint)
returns holds language plpgsql as $$
declare
  known holds;
begin
  insert into holds values (the_order, the_item, the_quantity, until, 'new', null) on conflict do nothing;
  select * into known from holds where order_id = the_order for update;
  if known.item <> the_item or known.quantity <> the_quantity then
    raise exception 'Order % has changed: give a changed order a new number.', the_order;
  end if;
  return known;
end $$;

-- The condition is part of the update: between looking and taking there is no gap.
create or replace function stock_take(the_item text, the_quantity integer)
returns boolean language plpgsql as $$
begin
  update stock set free = free - the_quantity where item = the_item and free >= the_quantity;
  return found;
end $$;

create or replace function stock_hold(
  the_order text, the_item text, the_quantity integer, until bigint, the_imp_uid text, the_time bigint
)
returns text language plpgsql as $$
declare
  known holds := stock_lock(the_order, the_item, the_quantity, until);
begin
  if known.state = 'sold' then
    return 'already-sold';
  end if;
  if exists (select from attempts where order_id = the_order and imp_uid = the_imp_uid and state <> 'open') then
    return 'given-back';
  end if;
  if the_time >= known.hold_until then
    return 'too-late';
  end if;
  if known.state <> 'held' then
    if not stock_take(the_item, the_quantity) then
      return 'sold-out';
    end if;
    update holds set state = 'held' where order_id = the_order;
  end if;
  insert into attempts values (the_order, the_imp_uid, 'open') on conflict do nothing;
  return 'held';
end $$;

create or replace function stock_release(the_order text, the_imp_uid text)
returns boolean language plpgsql as $$
declare
  known holds;
begin
  select * into known from holds where order_id = the_order for update;
  insert into attempts values (the_order, the_imp_uid, 'given-back')
    on conflict (order_id, imp_uid) do update set state = 'given-back' where attempts.state = 'open';
  if known.state is distinct from 'held'
    or exists (select from attempts where order_id = the_order and state = 'open') then
    return false;
  end if;
  update holds set state = 'released' where order_id = the_order;
  update stock set free = free + known.quantity where item = known.item;
  return true;
end $$;

create or replace function stock_sell(
  the_order text, the_item text, the_quantity integer, until bigint, the_imp_uid text
)
returns text language plpgsql as $$
declare
  known holds := stock_lock(the_order, the_item, the_quantity, until);
begin
  if known.state = 'sold' then
    return case when known.paid_by = the_imp_uid then 'sold-before' else 'other-payment' end;
  end if;
  if exists (select from attempts where order_id = the_order and imp_uid = the_imp_uid and state = 'refused') then
    return 'sold-out';
  end if;
  if known.state <> 'held' and not stock_take(the_item, the_quantity) then
    insert into attempts values (the_order, the_imp_uid, 'refused')
      on conflict (order_id, imp_uid) do update set state = 'refused';
    return 'sold-out';
  end if;
  update holds set state = 'sold', paid_by = the_imp_uid where order_id = the_order;
  return 'sold';
end $$;

create or replace function stock_expire(the_time bigint)
returns integer language plpgsql as $$
declare
  known holds;
  expired integer := 0;
begin
  -- By item, the order in which the items' rows are then locked; what another transaction is busy with comes next time.
  for known in
    select * from holds where state = 'held' and hold_until <= the_time order by item, order_id for update skip locked
  loop
    update holds set state = 'expired' where order_id = known.order_id;
    update stock set free = free + known.quantity where item = known.item;
    expired := expired + 1;
  end loop;
  return expired;
end $$;
