alter table encounter add column consent_given_by text
    check (consent_given_by is null or consent_at is not null);
