-- What reached sessions and what was said to it; only ever added to.
create table journal (
  sequence integer primary key autoincrement,
  patient text not null,
  number integer not null,
  kind text not null,
  at text not null,
  line text not null,
  said text not null,
  digest text not null,
  checksum integer not null,
  unique (patient, number)
) strict;

-- Rows that were torn while they were written: set aside, kept.
create table journal_set_aside (
  sequence integer not null,
  patient text,
  number integer,
  kind text,
  at text,
  line text,
  said text,
  digest text,
  checksum integer
);

-- Who looked at or decided what; each row is chained to the one before.
create table audit (
  sequence integer primary key,
  at text not null,
  who text not null,
  role text not null,
  act text not null,
  patient text not null,
  detail text not null,
  hash text not null
) strict;

-- One row that is written to see whether writing is possible.
create table probe (id integer primary key, count integer not null) strict;
insert into probe (id, count) values (1, 0);
