create table person (
    id uuid primary key,
    username text not null unique check (username = lower(username)),
    display_name text not null,
    roles text[] not null check (cardinality(roles) > 0),
    password_hash text not null,
    must_change_password boolean not null default false,
    enabled boolean not null default true,
    created_at timestamptz not null default now()
);

-- The token itself is known to its holder only; this is its SHA-256.
create table api_token (
    id uuid primary key,
    person_id uuid not null references person,
    label text not null,
    roles text[] not null check (cardinality(roles) > 0),
    hash bytea not null unique,
    created_at timestamptz not null default now(),
    created_by uuid not null references person,
    expires_at timestamptz not null,
    revoked_at timestamptz
);

create table audit_record (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    person_id uuid not null,
    username text not null,
    action text not null,
    resource text not null,
    encounter_id uuid,
    address text not null
);
create index audit_record_by_encounter on audit_record (encounter_id, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit record can only be added to';
end $$;

create trigger audit_record_append_only before update or delete on audit_record
    for each row execute function refuse_change();
create trigger audit_record_no_truncate before truncate on audit_record
    for each statement execute function refuse_change();
