-- A B-tree by channel cost the intake as much as storing the evidence itself: each row of a batch goes to a page of its own. A GIN index takes
-- new rows as a list and sorts them in by the thousand. It needs an operator of arrays, hence the array of one.
create index evidence_by_channel on evidence using gin ((array[channel_no]));
drop index evidence_of_channel;
