-- The after-visit summary and the referral letters of each signed version of a note, as they were when it was signed.
create table letters (
    encounter_id uuid not null,
    version integer not null,
    written_at timestamptz not null default now(),
    body jsonb not null,
    primary key (encounter_id, version)
);
