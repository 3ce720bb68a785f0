-- The W3C trace context under which a transition was decided, and that of the news that last moved a channel. Null where nothing is traced.
alter table transition add column trace text;
alter table channel_state add column trace text;
