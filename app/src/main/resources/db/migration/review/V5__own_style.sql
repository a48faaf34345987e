-- What a clinician changed in a draft before signing it: words put in place of others, and sentences that state nothing,
-- taken out or kept. Holds no word of the patient's name. A habit is what was seen in enough notes.
create table own_style_seen (
    person_id uuid not null,
    encounter_id uuid not null,
    kind text not null check (kind in ('WORDS', 'TAKEN_OUT', 'KEPT')),
    section text not null,
    before_words text not null,
    after_words text not null,
    at timestamptz not null,
    primary key (person_id, kind, before_words, after_words, encounter_id, section)
);

-- A habit switched on or off by hand.
create table own_style_switch (
    person_id uuid not null,
    before_words text not null,
    after_words text not null,
    active boolean not null,
    at timestamptz not null default clock_timestamp(),
    primary key (person_id, before_words, after_words)
);

-- What a clinician chose for the sections of their notes.
create table own_style_choice (
    person_id uuid primary key,
    brief boolean not null,
    arrangements jsonb not null,
    at timestamptz not null default clock_timestamp()
);
