-- The publisher beats here, so that one that was stopped can be told from one that lives.
create table publisher (
  single boolean primary key default true check (single),
  beats bigint not null
);
insert into publisher values (true, 0);

-- There is never more than one publication written down.
create unique index publication_single on publication ((true));

-- Dead letters that were sent back to the intake, each once.
create table redriven (
  topic_id text not null,
  partition integer not null,
  position bigint not null,
  at timestamptz not null,
  by_whom text not null,
  primary key (topic_id, partition, position)
);

-- What retention looks for.
create index evidence_received_at on evidence using brin (received_at);
create index transition_detected_at on transition using brin (detected_at);
create index article_received_at on article using brin (received_at);
