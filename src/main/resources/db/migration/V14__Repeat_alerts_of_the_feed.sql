-- When the alert of a spell was last told, null where the release before did it; and until when a person has taken it.
alter table blind_spell add column told_at timestamptz;
alter table blind_spell add column taken_until timestamptz;
update blind_spell s set taken_until = '9999-12-31 00:00:00Z' where to_at is null and exists (
  select from transition t where t.channel_no is null and t.since = s.from_at and t.event = 'ACKNOWLEDGED');
