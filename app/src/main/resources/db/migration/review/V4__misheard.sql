-- What a person said to the suggestion that words were misheard. Only added to: the newest row of a place counts. The
-- words of the transcript stay as they were heard.
create table misheard_decision (
    id bigint generated always as identity primary key,
    encounter_id uuid not null,
    utterance int not null,
    from_character int not null,
    to_character int not null,
    heard text not null,
    term text not null,
    distance double precision not null,
    decision text not null check (decision in ('ACCEPTED', 'DISMISSED', 'OPEN')),
    person_id uuid not null,
    at timestamptz not null default clock_timestamp()
);
create index on misheard_decision (encounter_id);
