create schema audit;

create table audit.entry (
  id bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  account uuid not null,
  viewer uuid,
  kind text not null check (kind in ('read', 'act')),
  what text not null,
  subject uuid,
  object text,
  purpose text,
  check (kind <> 'read' or subject is not null)
);
create index on audit.entry (subject, at desc);
create index on audit.entry (viewer, at desc);
create index on audit.entry (at desc);

-- Each seal covers the entries of finished transactions not sealed before, in order of their id.
create table audit.seal (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  after_transaction xid8 not null,
  before_transaction xid8 not null,
  entries int not null,
  hash text not null
);

do $$
begin
  if exists (select 1 from pg_roles where rolname = 'waymark_app') then
    revoke update, delete, truncate on audit.entry, audit.seal from waymark_app;
  end if;
end $$;
