-- Transitions that are not yet known to be in Kafka, ascending, as many as were written at once: one row to write and to strike out instead
-- of a thousand. Rows that replicas of the release before still write to outbox are gathered here by the publisher.
create table outbox_batch (
  no bigint generated always as identity primary key,
  transitions bigint[] not null
);

-- Which batches a publication holds. Null where a publisher of the release before has written it down.
alter table publication add column batches bigint[];

-- A publisher of the release before that takes over strikes a publication out of outbox alone. To be dropped with that table.
create function strike_out_batches() returns trigger language plpgsql as $$
begin
  delete from outbox_batch b using publication p where b.no = any(p.batches);
  return null;
end $$;
create trigger outbox_struck_out after delete on outbox for each statement execute function strike_out_batches();
