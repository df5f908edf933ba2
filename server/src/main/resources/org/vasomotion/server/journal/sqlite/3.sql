-- Each row says where the patient's row before it is, instead of an index of all patients' rows: that one was
-- written to in as many places as there are patients, ever more bytes a row.
create table journal_chained (
  sequence integer primary key,
  previous integer not null,
  patient text not null,
  number integer not null,
  kind text not null,
  at text not null,
  line text not null,
  said text not null,
  digest text not null,
  checksum integer not null
) strict;

insert into journal_chained (sequence, previous, patient, number, kind, at, line, said, digest, checksum)
  select sequence, lag(sequence, 1, 0) over (partition by patient order by number),
    patient, number, kind, at, line, said, digest, checksum
  from journal order by sequence;

drop table journal;

alter table journal_chained rename to journal;

create index journal_coming_and_leaving on journal (sequence) where kind <> 'INPUT';
