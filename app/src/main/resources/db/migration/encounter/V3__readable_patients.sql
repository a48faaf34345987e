-- Control characters and those that turn the direction of text were once taken; the record refuses them now.
update encounter
set patient_name = regexp_replace(patient_name, '[\u0001-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]', U&'\FFFD', 'g'),
    mrn = regexp_replace(mrn, '[\u0001-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]', U&'\FFFD', 'g');
