namespace Tusuv.Api.Store;

/// <summary>
/// What the record says about an event besides the event: in Marten's headers, under the names that the public leaf
/// uses, left out when unknown.
/// </summary>
internal static class Meta
{
    public static readonly IReadOnlyList<string> Names =
    [
        "actor",
        "basis",
        "body",
        "cause",
        "channel",
        "claimedAt",
        "command",
        "corr",
        "document",
        "onBehalfOf",
        "reason",
    ];

    public static void Write(IDocumentSession session, Asking asking)
    {
        session.SetHeader("actor", asking.Actor.Value.ToString());
        if (asking.Body is { } body)
            session.SetHeader("body", body.Value.ToString());
        if (asking.Channel is { } channel)
            session.SetHeader("channel", channel);
        if (asking.Command is { } command)
            session.SetHeader("command", command.Value.ToString());
    }
}
