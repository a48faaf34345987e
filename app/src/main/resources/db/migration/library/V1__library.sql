-- Every version of every piece of clinical wording. Its text never changes once it has left the state DRAFT.
create table content_version (
    kind text not null,
    id text not null,
    version integer not null check (version >= 1),
    title text not null,
    yaml text not null,
    status text not null check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'RETIRED')),
    primary key (kind, id, version)
);
create unique index one_approved_version on content_version (kind, id) where status = 'APPROVED';

-- What was done with a version, by whom and in which words; person is null for the release and for the practice's
-- folder of templates. Only added to.
create table content_step (
    number bigint generated always as identity primary key,
    kind text not null,
    id text not null,
    version integer not null,
    step text not null check (step in ('WRITTEN', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'RETIRED')),
    person_id uuid,
    person text not null,
    words text not null,
    at timestamptz not null default clock_timestamp(),
    foreign key (kind, id, version) references content_version
);

create function refuse_change_of_content() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'content_step' then
        raise exception 'the steps of a version can only be added to';
    end if;
    if old.status <> 'DRAFT' and (new.yaml <> old.yaml or new.title <> old.title) then
        raise exception 'a version is changed only while it is a draft; write a new one';
    end if;
    return new;
end $$;

create trigger content_version_unchanged before update on content_version
    for each row execute function refuse_change_of_content();
create trigger content_step_append_only before update or delete on content_step
    for each row execute function refuse_change_of_content();
