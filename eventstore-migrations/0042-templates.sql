set local role tusuv_owner;
-- The templates that places have adopted for their rounds: a stream for each.
CREATE TABLE IF NOT EXISTS app.mt_doc_templatepage (
    id                  uuid                        NOT NULL,
    data                jsonb                       NOT NULL,
    mt_last_modified    timestamp with time zone    NULL DEFAULT (transaction_timestamp()),
    mt_dotnet_type      varchar                     NULL,
    mt_version          bigint                      NOT NULL DEFAULT 0,
CONSTRAINT pkey_mt_doc_templatepage_id PRIMARY KEY (id)
);
DROP FUNCTION IF EXISTS es.mt_quick_append_events(stream uuid, stream_type character varying, tenantid character varying, event_ids uuid[], event_types character varying[], dotnet_types character varying[], bodies jsonb[], bdatas bytea[], headers jsonb[], timestamps timestamp with time zone[], tag_locality_id_values character varying[], tag_body_id_values character varying[], tag_round_id_values character varying[], tag_proposal_id_values character varying[], tag_ballot_box_id_values character varying[], tag_allocation_id_values character varying[], tag_erasure_id_values character varying[], tag_audit_id_values character varying[], tag_digests_id_values character varying[], tag_alarms_id_values character varying[], tag_procedure_id_values character varying[], tag_sitting_id_values character varying[], tag_resolution_id_values character varying[], tag_meeting_id_values character varying[], tag_envelope_id_values character varying[], tag_plan_id_values character varying[], tag_sheet_run_id_values character varying[], tag_sheet_id_values character varying[], tag_area_ballots_id_values character varying[], expected_version bigint) cascade;

CREATE OR REPLACE FUNCTION es.mt_quick_append_events(stream uuid, stream_type varchar, tenantid varchar, event_ids uuid[], event_types varchar[], dotnet_types varchar[], bodies jsonb[], bdatas bytea[], headers jsonb[], timestamps timestamp with time zone[], tag_locality_id_values varchar[], tag_body_id_values varchar[], tag_template_id_values varchar[], tag_round_id_values varchar[], tag_proposal_id_values varchar[], tag_ballot_box_id_values varchar[], tag_allocation_id_values varchar[], tag_erasure_id_values varchar[], tag_audit_id_values varchar[], tag_digests_id_values varchar[], tag_alarms_id_values varchar[], tag_procedure_id_values varchar[], tag_sitting_id_values varchar[], tag_resolution_id_values varchar[], tag_meeting_id_values varchar[], tag_envelope_id_values varchar[], tag_plan_id_values varchar[], tag_sheet_run_id_values varchar[], tag_sheet_id_values varchar[], tag_area_ballots_id_values varchar[], expected_version bigint DEFAULT NULL::bigint) RETURNS bigint[] AS $$
DECLARE
	event_version bigint;
	stream_is_archived boolean;
	event_type varchar;
	event_id uuid;
	body jsonb;
	index int;
	seq bigint;
    actual_tenant varchar;
    is_new_stream boolean := false;
	return_value bigint[];
BEGIN
    if expected_version IS NOT NULL then
        -- COALESCE turns the NULL we get for a brand-new stream into 0, so a
        -- FetchForWriting against a non-existent stream (which sets
        -- ExpectedVersionOnServer = 0) and a StartStream(id, version: 0) both
        -- land on the new-stream branch instead of mis-firing the guard.
        select version, is_archived into event_version, stream_is_archived from es.mt_streams where id = stream;
        if COALESCE(event_version, 0) != expected_version then
            RAISE EXCEPTION 'Stream version mismatch on ''%'': expected %, actual %', stream, expected_version, COALESCE(event_version, 0) USING ERRCODE = 'MT003';
        end if;
    else
        select version, is_archived into event_version, stream_is_archived from es.mt_streams where id = stream;
    end if;

	if event_version IS NULL then
		event_version = 0;
		is_new_stream := true;
		-- #5456 follow-up: insert the FINAL version straight away rather than 0 plus a
		-- trailing UPDATE of the row we just wrote in this same transaction. That UPDATE
		-- is a second heap tuple + WAL record per stream creation for no observable gain
		-- -- nothing outside this transaction can see the intermediate 0. The trailing
		-- UPDATE below is skipped for this branch via is_new_stream.
		insert into es.mt_streams (id, type, version, timestamp, tenant_id) values (stream, stream_type, COALESCE(array_length(event_ids, 1), 0), now(), tenantid);
    else
        if stream_is_archived then
            RAISE EXCEPTION 'Attempted to append event to archived stream with Id ''%''.', stream USING ERRCODE = 'MT001';
        end if;
        if tenantid IS NOT NULL then
            select tenant_id into actual_tenant from es.mt_streams where id = stream;
            if actual_tenant != tenantid then
                RAISE EXCEPTION 'The tenantid does not match the existing stream';
            end if;
        end if;
	end if;

	index := 1;
	-- #5062: array_length('{}', 1) is NULL in PostgreSQL, not 0, so a call with an
	-- empty event array used to return ARRAY[NULL] -- a bigint[] whose only element
	-- is NULL, which Npgsql cannot read into long[] ('Cannot read a non-nullable
	-- collection of elements because the returned array contains nulls'). COALESCE
	-- makes the empty case mean what it says: zero events appended, so the final
	-- version is the stream's current version.
	return_value := ARRAY[event_version + COALESCE(array_length(event_ids, 1), 0)];

	foreach event_id in ARRAY event_ids
	loop
        seq := nextval('es.mt_events_sequence');
		return_value := array_append(return_value, seq);

	    event_version := event_version + 1;
		event_type = event_types[index];
		body = bodies[index];

		-- #4515 / #4578 / Phase 2: bdatas[index] carries the binary payload
		-- for events opted in to binary serialization (NULL otherwise).
		-- bodies[index] is the {} JSON placeholder for those events so the
		-- existing data jsonb NOT NULL constraint stays intact.
		insert into es.mt_events
			(seq_id, id, stream_id, version, data, bdata, type, tenant_id, timestamp, mt_dotnet_type, is_archived, headers)
		values
			(seq, event_id, stream, event_version, body, bdatas[index], event_type, tenantid, timestamps[index], dotnet_types[index], FALSE, headers[index]);

		IF tag_locality_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_locality_id (value, seq_id) VALUES (tag_locality_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_body_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_body_id (value, seq_id) VALUES (tag_body_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_template_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_template_id (value, seq_id) VALUES (tag_template_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_round_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_round_id (value, seq_id) VALUES (tag_round_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_proposal_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_proposal_id (value, seq_id) VALUES (tag_proposal_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_ballot_box_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_ballot_box_id (value, seq_id) VALUES (tag_ballot_box_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_allocation_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_allocation_id (value, seq_id) VALUES (tag_allocation_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_erasure_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_erasure_id (value, seq_id) VALUES (tag_erasure_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_audit_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_audit_id (value, seq_id) VALUES (tag_audit_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_digests_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_digests_id (value, seq_id) VALUES (tag_digests_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_alarms_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_alarms_id (value, seq_id) VALUES (tag_alarms_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_procedure_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_procedure_id (value, seq_id) VALUES (tag_procedure_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_sitting_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_sitting_id (value, seq_id) VALUES (tag_sitting_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_resolution_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_resolution_id (value, seq_id) VALUES (tag_resolution_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_meeting_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_meeting_id (value, seq_id) VALUES (tag_meeting_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_envelope_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_envelope_id (value, seq_id) VALUES (tag_envelope_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_plan_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_plan_id (value, seq_id) VALUES (tag_plan_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_sheet_run_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_sheet_run_id (value, seq_id) VALUES (tag_sheet_run_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_sheet_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_sheet_id (value, seq_id) VALUES (tag_sheet_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		IF tag_area_ballots_id_values[index] IS NOT NULL THEN
			INSERT INTO es.mt_event_tag_area_ballots_id (value, seq_id) VALUES (tag_area_ballots_id_values[index]::uuid, seq) ON CONFLICT DO NOTHING;
		END IF;
		index := index + 1;
	end loop;

	-- A brand-new stream already carries its final version from the insert above, so the
	-- UPDATE is only needed when we appended onto a stream that already existed.
	--
	-- #5539: and only when we actually appended something. With ZERO events this was a BLIND write-back
	-- of the version read at the top of the function, and under READ COMMITTED that is a lost update: the
	-- UPDATE waits on a concurrent appender's row lock, the winner commits, the WHERE clause is
	-- re-evaluated against the new row, and `set version = <the stale value>` lands -- leaving
	-- mt_streams.version BELOW the stream's own events. Every later append then computes a version that
	-- already exists and dies on pk_mt_events_stream_and_version, forever, until the row is repaired by
	-- hand. A non-empty call cannot do this: its first INSERT collides with the winner on that same
	-- primary key and rolls the whole thing back, which is why only the empty case was exposed.
	--
	-- Two independent guards, because either alone would have been enough and the cost of both is nil:
	--   * the append count -- appending nothing has nothing to write, so the correct number of statements
	--     is zero rather than one that happens to be harmless;
	--   * greatest(), so the write-back can never LOWER a stream's version whoever calls it. An append
	--     only ever moves a version forward, so this is a no-op on every correct path and a backstop on
	--     any future caller that reads the version and then writes it back.
	if not is_new_stream and COALESCE(array_length(event_ids, 1), 0) > 0 then
		update es.mt_streams set version = greatest(version, event_version), timestamp = now() where id = stream;
	end if;

	return return_value;
END
$$ LANGUAGE plpgsql;

CREATE TABLE IF NOT EXISTS es.mt_event_tag_template_id (
    value     uuid      NOT NULL,
    seq_id    bigint    NOT NULL,
CONSTRAINT pk_mt_event_tag_template_id PRIMARY KEY (value, seq_id)
);

DO $do$
BEGIN
ALTER TABLE es.mt_event_tag_template_id
ADD CONSTRAINT fkey_mt_event_tag_template_id_seq_id FOREIGN KEY(seq_id)
REFERENCES es.mt_events(seq_id);
EXCEPTION
    WHEN duplicate_object THEN NULL;
END
$do$;

CREATE INDEX idx_mt_event_tag_template_id_seq_id ON es.mt_event_tag_template_id USING btree (seq_id);
reset role;

grant select, insert, update, delete on app.mt_doc_templatepage, es.mt_event_tag_template_id to tusuv_app;
grant select on app.mt_doc_templatepage, es.mt_event_tag_template_id to tusuv_reader;
grant execute on all functions in schema es to tusuv_app;
