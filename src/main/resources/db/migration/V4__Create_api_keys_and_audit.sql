-- Keys of machines. The key itself is shown once, when it is made, and is kept only as its SHA-256: it has 256 random bits, so no salt is needed.
create table api_key (
  id uuid primary key,
  name text not null,
  role text not null,
  hash bytea not null unique,
  made_at timestamptz not null,
  made_by text not null,
  revoked_at timestamptz,
  revoked_by text
);

-- Who wrote what, and when. Never changed.
create table audit (
  no bigint generated always as identity primary key,
  at timestamptz not null,
  who text not null,
  address text not null,
  method text not null,
  path text not null,
  status integer not null
);
