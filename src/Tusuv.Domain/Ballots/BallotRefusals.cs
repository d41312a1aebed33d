namespace Tusuv.Domain.Ballots;

public static class BallotRefusals
{
    public static readonly Refusal RoundNotVoting = new("ballot.round_not_voting");
    public static readonly Refusal SlipUnknown = new("ballot.slip_unknown");
    public static readonly Refusal SlipVoid = new("ballot.slip_void");
    public static readonly Refusal TooManyAttempts = new("ballot.too_many_attempts");
    public static readonly Refusal NonceInvalid = new("ballot.nonce_invalid");
    public static readonly Refusal NonceReused = new("ballot.nonce_reused");
    public static readonly Refusal Empty = new("ballot.empty");
    public static readonly Refusal ProjectUnknown = new("ballot.project_unknown");
    public static readonly Refusal RoundUnknown = new("ballot.round_unknown");
    public static readonly Refusal AreaUnknown = new("ballot.area_unknown");
    public static readonly Refusal StillOpen = new("ballot.still_open");
    public static readonly Refusal NotClosed = new("ballot.not_closed");
    public static readonly Refusal NotCounted = new("ballot.not_counted");
    public static readonly Refusal NotCertified = new("ballot.not_certified");
    public static readonly Refusal KeysMissing = new("ballot.keys_missing");

    public static Refusal TooManyChoices(int maximum) => new("ballot.too_many_choices", ("maximum", maximum));

    public static Refusal TooManyRevisions(int maximum) => new("ballot.too_many_revisions", ("maximum", maximum));

    public static Refusal OverBudget(long missing, string currency) =>
        new("ballot.over_budget", ("missing", missing), ("currency", currency));

    /// <summary>The sealed rules ask for so many; they are asked by the host, again and again.</summary>
    public static Refusal NotWitnessed(int witnesses, int quorum) =>
        new("ballot.not_witnessed", ("witnesses", witnesses), ("quorum", quorum));

    /// <summary>Acknowledged ballots and ballots in the box differ; the count does not go on.</summary>
    public static Refusal BoxDisagrees(int recorded, int opened) =>
        new("ballot.box_disagrees", ("recorded", recorded), ("opened", opened));
}
