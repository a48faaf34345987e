-- When a visit passed what; the first time stands.
create table pilot_milestone (
    encounter_id uuid not null,
    milestone text not null,
    at timestamptz not null,
    primary key (encounter_id, milestone)
);
create index pilot_milestone_by_time on pilot_milestone (at);

create table pilot_activity (
    encounter_id uuid not null,
    person_id uuid not null,
    active_seconds double precision not null,
    primary key (encounter_id, person_id)
);
