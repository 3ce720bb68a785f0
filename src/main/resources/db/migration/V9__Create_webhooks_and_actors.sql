-- Receivers of alert events over HTTP. The secret signs what they are sent, so it is kept as it is.
-- Nothing is sent before next_at; one replica at a time holds the lease to send.
create table webhook (
  id uuid primary key,
  name text not null,
  url text not null,
  secret text not null,
  made_at timestamptz not null,
  made_by text,
  paused_at timestamptz,
  failures integer not null default 0,
  failure text,
  next_at timestamptz not null,
  sender uuid,
  lease_until timestamptz
);

-- What each of them is to be sent, written in the transaction that strikes it out of the outbox. Channel 0 is the feed.
create table webhook_delivery (
  webhook_id uuid not null references webhook on delete cascade,
  transition_no bigint not null,
  channel_no integer not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  tried_at timestamptz,
  delivered_at timestamptz,
  outcome text,
  primary key (webhook_id, transition_no)
);
create index webhook_delivery_waiting on webhook_delivery (webhook_id, channel_no, transition_no) where delivered_at is null;
create index webhook_delivery_of_transition on webhook_delivery (transition_no) where delivered_at is null;
create index webhook_delivery_delivered on webhook_delivery (delivered_at) where delivered_at is not null;

-- Actors that were imported over the API, each as a catalog has it. Those of the catalog file are not here.
create table actor (
  id text primary key,
  definition text not null
);
