set local role tusuv_owner;
-- Finding events of some kind among a million. Ballots and marks on the roll are most of them and are never looked for
-- one by one, so the indexes leave them out and casting pays nothing for them.

-- When it was, as Meta.Told has it. The text is always written in one way, so its meaning never changes.
create function audit.told(headers jsonb, stored timestamptz) returns timestamptz
  language sql immutable parallel safe as $$
  select coalesce((headers->>'claimedAt')::timestamptz, stored)
$$;
grant execute on function audit.told to public;

create index listed_by_type on es.mt_events (type, seq_id) where type not in ('ballot_accepted', 'voters_marked');
create index listed_by_stream on es.mt_events (stream_id, seq_id) where type not in ('ballot_accepted', 'voters_marked');
create index listed_by_actor on es.mt_events ((headers->>'actor'), seq_id) where type not in ('ballot_accepted', 'voters_marked');
create index listed_by_time on es.mt_events (audit.told(headers, timestamp)) where type not in ('ballot_accepted', 'voters_marked');

reset role;
