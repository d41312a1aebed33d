set local role tusuv_owner;
-- The rules of procedure of a body, to be read: those in force and those before.
CREATE TABLE IF NOT EXISTS app.mt_doc_procedurepage (
    id                  uuid                        NOT NULL,
    data                jsonb                       NOT NULL,
    mt_last_modified    timestamp with time zone    NULL DEFAULT (transaction_timestamp()),
    mt_dotnet_type      varchar                     NULL,
    mt_version          bigint                      NOT NULL DEFAULT 0,
CONSTRAINT pkey_mt_doc_procedurepage_id PRIMARY KEY (id)
);

grant select, insert, update, delete on app.mt_doc_procedurepage to tusuv_app;
grant select on app.mt_doc_procedurepage to tusuv_reader;

-- What was adopted before there was this page.
insert into app.mt_doc_procedurepage (id, data, mt_dotnet_type, mt_version)
select stream_id,
  jsonb_build_object('id', stream_id, 'bodyId', min(data->>'bodyId'), 'adopted', jsonb_agg(data order by version)),
  'Tusuv.Domain.Khural.ProcedurePage', max(version)
from es.mt_events where type = 'procedure_adopted' group by stream_id
on conflict do nothing;

reset role;
