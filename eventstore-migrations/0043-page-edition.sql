-- With which edition of the folds the pages were made; a host of another edition makes them anew.
set local role tusuv_owner;
create table app.page_edition (
  one boolean primary key default true check (one),
  edition integer not null
);
reset role;

grant select, insert, update on app.page_edition to tusuv_app;
grant select on app.page_edition to tusuv_reader;
