-- Each row says where the patient's row before it is, instead of an index of all patients' rows: that one was
-- written to in as many places as there are patients, ever more bytes a row.
alter table journal add column previous bigint;

update journal set previous = chained.previous
  from (select sequence, lag(sequence, 1, 0::bigint) over (partition by patient order by number) as previous
    from journal) chained
  where journal.sequence = chained.sequence;

alter table journal alter column previous set not null;

alter table journal alter column sequence drop identity;

alter table journal drop constraint journal_patient_number_key;
