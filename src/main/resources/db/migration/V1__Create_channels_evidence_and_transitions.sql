-- What is watched. One row a channel; removed channels keep their row, so that their history has a name.
create table channel (
  no integer generated always as identity primary key,
  id text not null unique,
  name text not null,
  kind text not null,
  parties text[] not null,
  tags text[] not null,
  cues text[] not null,
  warn_after_ms bigint not null,
  silent_after_ms bigint not null,
  repeat_every_ms bigint,
  warn_after_origin text not null,
  silent_after_origin text not null,
  repeat_every_origin text not null,
  expected_since timestamptz,
  managed_by text not null,
  revision integer not null default 1,
  deleted_at timestamptz
);

-- What is known of a channel, and what follows. Written with every contact, so it is narrow, and apart from what is declared.
-- wake_at never moves later when news arrives: a wake-up that finds nothing due moves it then. So the index stays still.
create table channel_state (
  channel_no integer primary key references channel,
  state text not null,
  rule text not null,
  status text not null,
  reason text not null,
  since timestamptz,
  due_at timestamptz,
  next_change timestamptz,
  baseline timestamptz,
  asserted_silent boolean not null,
  told text,
  episode_baseline timestamptz,
  episode_count integer not null,
  mutes text,
  changed_at timestamptz not null,
  wake_at timestamptz,
  version bigint not null
) with (fillfactor = 60);
create index channel_state_wake_at on channel_state (wake_at) where wake_at is not null;

-- One row for each thing that a source said. The id derives from source and id of the news event, so that replays find it here.
-- channel_no is null for what is unmatched.
create table evidence (
  id uuid primary key,
  channel_no integer references channel,
  parties text[],
  kind text not null,
  earliest timestamptz,
  latest timestamptz not null,
  precision text not null,
  published_at timestamptz not null,
  received_at timestamptz not null,
  confidence real not null,
  source text not null,
  url text,
  quote text,
  rule text,
  inferred boolean not null default false,
  set_aside text,
  rejected_at timestamptz,
  rejected_by text,
  rejected_comment text
);
create index evidence_of_channel on evidence (channel_no, latest desc) where channel_no is not null;
create index evidence_unmatched on evidence (received_at desc) where channel_no is null;

-- Articles that were taken in; their evidence carries ids that derive from theirs.
create table article (
  id uuid primary key,
  source text not null,
  url text,
  title text,
  published_at timestamptz not null,
  received_at timestamptz not null,
  findings integer not null
);

-- Changes of status and alert events: history and, through outbox, what has to be published.
create table transition (
  no bigint generated always as identity primary key,
  channel_no integer references channel,
  judged_at timestamptz not null,
  detected_at timestamptz not null,
  event text,
  alert_id uuid,
  sequence integer not null,
  condition text,
  status text not null,
  previous_status text not null,
  reason text not null,
  since timestamptz,
  asserted_silent boolean not null,
  contact text,
  wall_ms bigint,
  observed_ms bigint,
  threshold_ms bigint,
  due_at timestamptz,
  by_whom text,
  comment text
);
create index transition_of_channel on transition (channel_no, no desc);
create index transition_of_alert on transition (alert_id, sequence) where alert_id is not null;

-- Transitions that are not yet known to be in Kafka.
create table outbox (
  transition_no bigint primary key references transition
);

-- What the publisher is about to send, written before the Kafka transaction that carries its number.
create table publication (
  number bigint primary key,
  transitions bigint[] not null
);

-- Which channels changed in which transaction. Read in the order of xid below the oldest transaction still running: no reader
-- misses a change that commits late.
create table change (
  xid xid8 not null default pg_current_xact_id() primary key,
  at timestamptz not null,
  channels integer[] not null
);

-- How far each partition of the intake has been taken. Another topic of the same name (made anew) has another id.
create table partition_progress (
  topic_id text not null,
  partition integer not null,
  position bigint not null,
  last_record_at timestamptz,
  primary key (topic_id, partition)
);

-- The horizon, one row: the instant up to which the intake has seen all that there is. Null until it has caught up once.
create table horizon (
  single boolean primary key default true check (single),
  at timestamptz,
  status_published xid8 not null default '0'
);
insert into horizon default values;

-- Stretches in which the feed gave nothing. An open one has no end yet.
create table blind_spell (
  from_at timestamptz primary key,
  to_at timestamptz
);
create index blind_spell_open on blind_spell (from_at) where to_at is null;
