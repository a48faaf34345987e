-- What there is to say of a visit's recording itself, such as that its file was cut short. A sentence without patient data.
create table recording_notice (
    encounter_id uuid primary key,
    sentence text not null
);
