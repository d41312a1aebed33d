namespace Tusuv.Domain.Khural;

public enum SittingKind
{
    Regular,
    Extraordinary,
}

/// <summary>Each member votes on a device, or answers aloud and a clerk types.</summary>
public enum RollCallEntry
{
    Device,
    ReadAloud,
}

public enum VoteChoice
{
    For,
    Against,
    Abstained,
    NotVoting,
}

/// <param name="Number">Its place on the agenda, from 1.</param>
/// <param name="Type">By which rule it is decided.</param>
public sealed record AgendaItem(int Number, Code Type, PublicText Title, RoundId? RoundId = null);

public sealed record Absence(AppointmentId Member, ReasonCode Reason);

public sealed record Tally(int For, int Against, int Abstained, int NotVoting)
{
    public int Voted => For + Against + Abstained;

    /// <summary>Whether these votes can be those of so many people. Each is looked at, as their sum may be no number.</summary>
    public static bool Fits(int most, params ReadOnlySpan<int> counts)
    {
        long sum = 0;
        foreach (var count in counts)
        {
            if (count < 0)
                return false;
            sum += count;
        }

        return sum <= most;
    }
}

/// <summary>Why a vote carried or fell: the share, what it was taken of, how many were needed, how many there were.</summary>
public sealed record Arithmetic(Share Share, int Of, int Needed, int For);

/// <param name="Tellers">Members who counted.</param>
public sealed record SecretPapers(int Issued, int Spoiled, IReadOnlyList<AppointmentId> Tellers);
