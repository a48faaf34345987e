-- What people decided on suggested codes. Only added to; the newest row of a suggestion counts.
create table code_decision (
    id bigint generated always as identity primary key,
    encounter_id uuid not null,
    system text not null,
    code text not null,
    title text not null,
    decision text not null check (decision in ('ACCEPTED', 'CHANGED', 'REJECTED', 'OPEN')),
    new_system text,
    new_code text,
    new_title text,
    reason text not null,
    at timestamptz not null default clock_timestamp(),
    person_id uuid not null,
    check ((decision = 'CHANGED') = (new_code is not null))
);
create index code_decision_by_encounter on code_decision (encounter_id, id);
