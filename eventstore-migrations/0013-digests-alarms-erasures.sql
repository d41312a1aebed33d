set local role tusuv_owner;
-- Digests of what all pages say, alarms, and what became of wishes to have texts taken away. The append function follows in 0014.
CREATE TABLE IF NOT EXISTS app.mt_doc_erasurepage (
    id                  uuid                        NOT NULL,
    data                jsonb                       NOT NULL,
    mt_last_modified    timestamp with time zone    NULL DEFAULT (transaction_timestamp()),
    mt_dotnet_type      varchar                     NULL,
    mt_version          bigint                      NOT NULL DEFAULT 0,
CONSTRAINT pkey_mt_doc_erasurepage_id PRIMARY KEY (id)
);

CREATE TABLE IF NOT EXISTS es.mt_event_tag_digests_id (
    value     uuid      NOT NULL,
    seq_id    bigint    NOT NULL,
CONSTRAINT pk_mt_event_tag_digests_id PRIMARY KEY (value, seq_id)
);

DO $do$
BEGIN
ALTER TABLE es.mt_event_tag_digests_id
ADD CONSTRAINT fkey_mt_event_tag_digests_id_seq_id FOREIGN KEY(seq_id)
REFERENCES es.mt_events(seq_id);
EXCEPTION
    WHEN duplicate_object THEN NULL;
END
$do$;

CREATE INDEX idx_mt_event_tag_digests_id_seq_id ON es.mt_event_tag_digests_id USING btree (seq_id);
CREATE TABLE IF NOT EXISTS es.mt_event_tag_alarms_id (
    value     uuid      NOT NULL,
    seq_id    bigint    NOT NULL,
CONSTRAINT pk_mt_event_tag_alarms_id PRIMARY KEY (value, seq_id)
);

DO $do$
BEGIN
ALTER TABLE es.mt_event_tag_alarms_id
ADD CONSTRAINT fkey_mt_event_tag_alarms_id_seq_id FOREIGN KEY(seq_id)
REFERENCES es.mt_events(seq_id);
EXCEPTION
    WHEN duplicate_object THEN NULL;
END
$do$;

CREATE INDEX idx_mt_event_tag_alarms_id_seq_id ON es.mt_event_tag_alarms_id USING btree (seq_id);
reset role;
