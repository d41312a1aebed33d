using Tusuv.Domain.Ballots;

namespace Tusuv.Api.Ballots;

/// <summary>A ballot as a voter's device sends it.</summary>
/// <param name="Nonce">128 random bits of the device, 32 hexadecimal digits; the same nonce again is the same ballot again.</param>
internal sealed record CastBallot(RoundId RoundId, string Slip, IReadOnlyList<ProposalId> Choices, string Nonce);

/// <summary>Takes ballots from devices: whoever holds a good slip may cast one.</summary>
internal sealed class BallotDesk(SlipAttempts attempts, Papers papers, RoundKeys keys, CastWriter box)
{
    public async Task<CastResult> CastAsync(CastBallot ballot, CancellationToken cancellation)
    {
        if (attempts.AreExhausted)
            return new(BallotRefusals.TooManyAttempts);
        if (ballot.Nonce.Length != 32 || !ballot.Nonce.All(char.IsAsciiHexDigit))
            return new(BallotRefusals.NonceInvalid);
        if (
            await papers.OfAsync(ballot.RoundId, cancellation) is not { } paper
            || keys.Of(ballot.RoundId) is not { } secrets
        )
            return new(BallotRefusals.RoundNotVoting);
        if (paper.Paper.Fault(ballot.Choices) is { } fault)
            return new(fault);

        var slip = secrets.Slip(ballot.Slip);
        var nonce = Convert.FromHexString(ballot.Nonce);
        var result = await box.CastAsync(
            new(paper, secrets, slip, null, BallotChannel.Web, nonce, ballot.Choices),
            cancellation
        );
        if (result.Refusal == BallotRefusals.SlipUnknown)
            attempts.Wrong();
        return result;
    }
}
