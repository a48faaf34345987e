-- The note on the desk. basis is the revision of the draft it began with, 0 for none; revision counts its changes.
create table review_note (
    encounter_id uuid primary key,
    revision integer not null check (revision >= 1),
    basis integer not null,
    note jsonb not null,
    edited boolean not null default false,
    amendment text,
    opened_at timestamptz not null,
    opened_by uuid not null
);

create table review_edit (
    id bigint generated always as identity primary key,
    encounter_id uuid not null,
    revision integer not null,
    at timestamptz not null default clock_timestamp(),
    person_id uuid not null,
    section text not null,
    sentence text not null,
    kind text not null check (kind in ('ADDED', 'REMOVED', 'CHANGED')),
    before_text text not null,
    after_text text not null
);
create index review_edit_by_encounter on review_edit (encounter_id, id);

-- The newest row of an order counts; an order is known by what it says.
create table order_decision (
    id bigint generated always as identity primary key,
    encounter_id uuid not null,
    type text not null,
    description text not null,
    accepted boolean,
    at timestamptz not null default clock_timestamp(),
    person_id uuid not null
);
create index order_decision_by_encounter on order_decision (encounter_id, id);

create table signed_note (
    encounter_id uuid not null,
    version integer not null check (version >= 1),
    signed_at timestamptz not null,
    signed_by uuid not null,
    note jsonb not null,
    primary key (encounter_id, version)
);

create function refuse_change_of_signed_note() returns trigger language plpgsql as $$
begin
    raise exception 'a signed note never changes; sign an amendment';
end $$;

create trigger signed_note_immutable before update or delete on signed_note
    for each row execute function refuse_change_of_signed_note();
create trigger signed_note_no_truncate before truncate on signed_note
    for each statement execute function refuse_change_of_signed_note();
