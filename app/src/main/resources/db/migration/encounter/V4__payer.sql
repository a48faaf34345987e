alter table encounter add column payer text check (payer in ('COMMERCIAL', 'MEDICARE'));
