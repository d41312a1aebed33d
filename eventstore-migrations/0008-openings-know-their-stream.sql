set local role tusuv_owner;
-- Of which stream a text is: a text is erased by the office of the place that it belongs to. Null for what was taken
-- out of files.
alter table app.opening add column stream_id uuid;

reset role;
