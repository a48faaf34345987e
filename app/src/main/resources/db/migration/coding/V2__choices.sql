-- From when on the practice's choices count for the order of later suggestions. Only added to; the newest row counts.
create table code_choice_reset (
    id bigint generated always as identity primary key,
    after_decision bigint not null,
    at timestamptz not null default clock_timestamp(),
    person_id uuid not null
);
