-- The sandbox EHR: every version of every resource.
create table sandbox_resource (
    type text not null,
    id text not null,
    version integer not null,
    newest boolean not null,
    updated timestamptz not null,
    body jsonb not null,
    primary key (type, id, version)
);
create unique index sandbox_resource_newest on sandbox_resource (type, id) where newest;
create index sandbox_resource_identifier on sandbox_resource using gin ((body -> 'identifier') jsonb_path_ops)
    where newest;
create sequence sandbox_resource_id;
