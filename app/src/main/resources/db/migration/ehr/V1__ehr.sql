-- What the EHR is to hold of each visit, and how far that has come. revision counts changes of what is wanted, so that
-- a worker that sent an older state does not mark a newer one as sent.
create table ehr_push (
    encounter_id uuid primary key,
    wanted text not null check (wanted in ('PRELIMINARY', 'FINAL')),
    revision integer not null default 1,
    state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'RETRYING', 'FAILED')),
    attempts integer not null default 0,
    due_at timestamptz not null,
    leased_until timestamptz,
    sentence text not null default '',
    queued_at timestamptz not null,
    sent_at timestamptz,
    reference text not null default ''
);
create index ehr_push_due on ehr_push (due_at) where state in ('QUEUED', 'RETRYING', 'SENDING');

create table ehr_attempt (
    id bigint generated always as identity primary key,
    encounter_id uuid not null,
    wanted text not null,
    at timestamptz not null,
    outcome text not null check (outcome in ('DELIVERED', 'POSTPONED', 'REFUSED')),
    sentence text not null
);
create index ehr_attempt_by_encounter on ehr_attempt (encounter_id, id);
