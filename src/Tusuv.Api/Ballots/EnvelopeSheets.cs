namespace Tusuv.Api.Ballots;

/// <summary>
/// The envelope sheets in use. The sender's key of a sheet is forgotten after so many ballots or seconds, whichever
/// comes first. Used at one desk only.
/// </summary>
internal sealed class EnvelopeSheets : IDisposable
{
    private const int MostBallots = 512;
    private const int MostMilliseconds = 10_000;
    private readonly Dictionary<RoundSecrets, (EnvelopeSheet Sheet, int Left, long Until)> sheets = [];

    public EnvelopeSheet For(RoundSecrets secrets)
    {
        var now = Environment.TickCount64;
        if (!sheets.TryGetValue(secrets, out var used) || used.Left == 0 || now > used.Until)
        {
            used.Sheet?.Dispose();
            used = (new(secrets.BoxPublicKey), MostBallots, now + MostMilliseconds);
        }

        sheets[secrets] = used with { Left = used.Left - 1 };
        return used.Sheet;
    }

    public void Dispose()
    {
        foreach (var (sheet, _, _) in sheets.Values)
            sheet.Dispose();
    }
}
