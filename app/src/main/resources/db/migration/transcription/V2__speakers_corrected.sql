-- How sure it is who speaks, 0 to 1; 1 where everybody has a microphone.
alter table utterance add column attribution double precision not null default 1;

-- Who speaks, as a person corrected it. Only added to: the newest row of an utterance counts, and what the recogniser
-- made of it stays in the utterance.
create table speaker_correction (
    id bigint generated always as identity primary key,
    encounter_id uuid not null,
    number int not null,
    speaker text not null,
    person_id uuid not null,
    at timestamptz not null default clock_timestamp(),
    foreign key (encounter_id, number) references utterance
);
create index on speaker_correction (encounter_id, number, id desc);
