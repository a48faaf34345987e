-- What was said, word by word. Never changed once written: evidence points into it.
create table utterance (
    encounter_id uuid not null,
    number int not null check (number >= 0),
    channel int not null check (channel >= 0),
    speaker text not null,
    text text not null,
    words jsonb not null,
    -- audio of this channel that needs no hearing again, in samples at 16 kHz from the start of the recording
    heard_until bigint not null,
    primary key (encounter_id, number)
);
