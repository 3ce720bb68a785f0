-- Stretches between two records of a partition that are longer than the feed may be dry. Where all partitions have one at the same
-- time, the feed was dry.
create table partition_gap (
  topic_id text not null,
  partition integer not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  primary key (topic_id, partition, from_at)
);

alter table partition_progress add column first_record_at timestamptz;

-- A foreign key costs a look-up and a row lock for each row that the intake writes. The numbers come from the locked rows themselves.
alter table evidence drop constraint evidence_channel_no_fkey;
alter table transition drop constraint transition_channel_no_fkey;
alter table outbox drop constraint outbox_transition_no_fkey;
