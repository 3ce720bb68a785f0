-- The owner changes the schema, the service only what is in it.
create role channelwatch_owner login password 'dev-only';
create role channelwatch login password 'dev-only';
grant connect, create on database channelwatch to channelwatch_owner;
grant usage, create on schema public to channelwatch_owner;
grant usage on schema public to channelwatch;
alter default privileges for role channelwatch_owner in schema public grant select, insert, update, delete on tables to channelwatch;
alter default privileges for role channelwatch_owner in schema public grant usage, select on sequences to channelwatch;
-- A replica that is cut off in the middle of a transaction would keep its locks, and hold back what others show, until TCP notices.
alter role channelwatch set idle_in_transaction_session_timeout = '2min';
