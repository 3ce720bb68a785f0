-- When a channel is judged again even if the feed is dry and the horizon stands still: a mute has ended that holds something back, or
-- somebody has changed what the channel is judged by. Null for nearly all, so the index is small and no update of the intake touches it.
alter table channel_state add column wake_anyway_at timestamptz;
create index channel_state_wake_anyway_at on channel_state (wake_anyway_at) where wake_anyway_at is not null;
