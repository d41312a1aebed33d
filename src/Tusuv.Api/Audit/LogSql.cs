namespace Tusuv.Api.Audit;

/// <summary>What several ask of the log's tables, in the words of SQL.</summary>
internal static class LogSql
{
    /// <summary>The number of the newest event before which nothing can come any more; null while there is none.</summary>
    public const string SettledUpTo =
        "coalesce((select min(seq_id) - 1 from audit.outbox), (select max(seq_id) from audit.leaf))";

    /// <summary>Events that went round the log: they have no leaf and do not wait for one.</summary>
    public const string OutsideLog = """
        es.mt_events e
        left join audit.leaf l on l.seq_id = e.seq_id and l.event_id = e.id
        left join audit.outbox o on o.seq_id = e.seq_id and o.event_id = e.id
        where l.seq_id is null and o.seq_id is null
        """;
}
