create table draft (
    encounter_id uuid not null,
    revision int not null check (revision > 0),
    complete boolean not null,
    created_at timestamptz not null default clock_timestamp(),
    body jsonb not null,
    primary key (encounter_id, revision)
);
