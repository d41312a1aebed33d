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

reset role;
