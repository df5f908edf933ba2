-- What reached sessions and what was said to it; only ever added to.
create table journal (
  sequence bigint generated always as identity primary key,
  patient text not null,
  number bigint not null,
  kind text not null,
  at text not null,
  line text not null,
  said text not null,
  digest text not null,
  checksum bigint not null,
  unique (patient, number)
);

-- Rows that were torn while they were written: set aside, kept.
create table journal_set_aside (
  sequence bigint not null,
  patient text,
  number bigint,
  kind text,
  at text,
  line text,
  said text,
  digest text,
  checksum bigint
);

-- Who looked at or decided what; each row is chained to the one before.
create table audit (
  sequence bigint primary key,
  at text not null,
  who text not null,
  role text not null,
  act text not null,
  patient text not null,
  detail text not null,
  hash text not null
);

-- One row that is written to see whether writing is possible.
create table probe (id integer primary key, count bigint not null);
insert into probe (id, count) values (1, 0);
