-- Runs of words of signed notes as keyed hashes, to find notes that read alike. Nothing of a note can be read from it.
create table note_run (
    hash bigint not null,
    encounter_id uuid not null,
    version integer not null,
    primary key (hash, encounter_id, version),
    foreign key (encounter_id, version) references signed_note
);
