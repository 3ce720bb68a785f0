-- The mark of the catalog file that the declarations of the store come from, one row: who starts with the same file need not wait for it to
-- be read before it judges what is due.
create table catalog_taken (
  single boolean primary key default true check (single),
  mark text not null
);
