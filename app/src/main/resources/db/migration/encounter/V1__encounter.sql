create table encounter (
    id uuid primary key,
    patient_name text not null,
    patient_sex text,
    birth_date date,
    mrn text,
    new_patient boolean not null,
    template text not null,
    clinician_id uuid not null,
    date_of_service date not null,
    consent_at timestamptz,
    consent_by uuid,
    status text not null,
    created_at timestamptz not null default now(),
    check ((consent_at is null) = (consent_by is null))
);
create index encounter_work_list on encounter (clinician_id, date_of_service desc, created_at desc);
