set local role tusuv_owner;
-- Who may do what. Nobody may change or take away an event.

grant usage on schema es, app, wolverine, audit, box to tusuv_app, tusuv_reader;
grant usage on schema es, audit to tusuv_sequencer;
grant usage on schema box to tusuv_ballotbox;
grant usage on schema app to tusuv_eraser;

grant select, insert, update, delete on all tables in schema es, app, wolverine to tusuv_app;
grant usage, select on all sequences in schema es, app, wolverine to tusuv_app;
grant execute on all functions in schema es, app, wolverine to tusuv_app;
revoke update, delete, truncate on es.mt_events from tusuv_app;
revoke delete, truncate on es.mt_streams from tusuv_app;
revoke update, delete, truncate on app.command, app.file from tusuv_app;
revoke update, delete, truncate on app.opening from tusuv_app;
grant select on audit.outbox, audit.leaf to tusuv_app;

-- Of the box the application moves ballots into the record, but never sees an envelope or a name.
grant select, insert on box.round to tusuv_app;
grant update (state, roll_sealed) on box.round to tusuv_app;
grant select (round_id, roll_ref, area) on box.roll to tusuv_app;
grant select (round_id, slip, roll_ref, void), update (void) on box.slip to tusuv_app;
grant select (round_id, pseudonym, revision, area, channel, ballot_ref, commitment, roll_ref, batch, batch_area) on box.cast to tusuv_app;
grant update (batch, batch_area, roll_ref) on box.cast to tusuv_app;

grant select on es.mt_events to tusuv_sequencer;
grant select, update (leaf_index) on audit.outbox to tusuv_sequencer;
grant select, insert on audit.leaf to tusuv_sequencer;
grant select, insert, update on audit.cluster to tusuv_sequencer;

grant select, insert, update, delete on box.roll, box.slip, box.cast, box.opening to tusuv_ballotbox;
grant select, update on box.round to tusuv_ballotbox;
grant usage, select on all sequences in schema box to tusuv_ballotbox;

grant select, delete on app.opening to tusuv_eraser;

grant select on all tables in schema es, app, wolverine, audit to tusuv_reader;

reset role;
