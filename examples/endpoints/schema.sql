-- What every recipe here works on. Plain SQL: PostgreSQL, MySQL and SQLite take it as it is.
create table orders (
  id varchar(64) primary key,
  item varchar(64) not null,
  quantity integer not null check (quantity > 0),
  amount integer not null
);

create table stock (
  item varchar(64) primary key,
  free integer not null check (free >= 0)
);

-- One hold an order: a second try of the same customer (another imp_uid) takes nothing twice.
-- Whatever is past held_until and not delivered goes back into stock: by a job of yours, after asking PortOne.
create table holds (
  order_id varchar(64) primary key,
  held_until integer not null
);

-- One answer a payment: asked again, PortOne gets the first one.
create table answers (
  imp_uid varchar(64) primary key,
  merchant_uid varchar(64) not null,
  amount integer not null,
  status integer not null,
  reason varchar(200)
);
