-- Orders that a person picked from an order set; what was heard stays in the draft.
create table added_order (
    id bigint generated always as identity primary key,
    encounter_id uuid not null,
    type text not null,
    description text not null,
    reason text not null,
    order_set text not null,
    at timestamptz not null default clock_timestamp(),
    person_id uuid not null,
    unique (encounter_id, type, description)
);

-- What a close checklist asked for and the signer let go, in the words of the checklist.
create table signed_without (
    encounter_id uuid not null,
    version integer not null,
    item text not null,
    text text not null,
    primary key (encounter_id, version, item),
    foreign key (encounter_id, version) references signed_note
);
