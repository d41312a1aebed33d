-- Roles of the store. They are of the whole cluster, so they may be there already. None can log in: the host's login
-- is a member of all and takes one per connection.
do $$
declare
  name text;
begin
  foreach name in array array[
    'tusuv_owner', 'tusuv_app', 'tusuv_sequencer', 'tusuv_ballotbox', 'tusuv_eraser', 'tusuv_reader']
  loop
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(current_user, name, 'member') then
      execute format('grant %I to current_user', name);
    end if;
  end loop;
  execute format('grant create, temporary on database %I to tusuv_owner', current_database());
end
$$;
grant usage, create on schema public to tusuv_owner;
