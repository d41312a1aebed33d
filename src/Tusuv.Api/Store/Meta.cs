namespace Tusuv.Api.Store;

/// <summary>
/// What the record says about an event besides the event: in Marten's headers, under the names that the public leaf
/// uses, left out when unknown.
/// </summary>
internal static class Meta
{
    private const string ClaimedAt = "claimedAt";

    /// <summary>When it was, in the events <c>e</c>: as it was told, where it was told later, and else as the store's clock has it.</summary>
    public const string Told = $"coalesce((e.headers->>'{ClaimedAt}')::timestamptz, e.timestamp)";

    public static readonly IReadOnlyList<string> Names =
    [
        "actor",
        "basis",
        "body",
        "cause",
        "channel",
        ClaimedAt,
        "command",
        "corr",
        "document",
        "onBehalfOf",
        "reason",
    ];

    public static void Write(IDocumentSession session, Asking asking, HostClock clock)
    {
        session.SetHeader("actor", asking.Actor.Value.ToString());
        if (asking.Body is { } body)
            session.SetHeader("body", body.Value.ToString());
        if (asking.Channel is { } channel)
            session.SetHeader("channel", channel);
        if (asking.Command is { } command)
            session.SetHeader("command", command.Value.ToString());
        if (clock.Past is { } past)
            session.SetHeader(ClaimedAt, Instants.Text(past.Now));
    }
}
