using Tusuv.Api.Ballots;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>One ballot of a voter, known here by bag and number.</summary>
internal sealed record Vote(
    Bag Bag,
    int Voter,
    BallotChannel Channel,
    IReadOnlyList<ProposalId> Choices,
    int Revision = 1
);

/// <summary>What both votes have in common: their seals, their roll, ballots on their way into the box.</summary>
internal sealed class Polling(Story story, RoundId round)
{
    private readonly RoundSecrets secrets = story.Services.GetRequiredService<RoundKeys>().Of(round)!;

    /// <summary>Approval within the amount; by votes, then the lower cost, then the number.</summary>
    public async Task SealAsync(IEnumerable<ProposalId> projects)
    {
        await story.DoAsync(
            "secretary",
            new SealRules(
                round,
                BallotForm.Knapsack,
                MaxChoices: null,
                new("greedy_cost"),
                [new("votes"), new("cost"), new("id")],
                MinSupport: 1,
                MaxRevisions: 20,
                MinBatch: 20,
                PublishOpenings: true,
                WitnessQuorum: 0
            )
        );
        await story.DoAsync("secretary", new SealBallotList(round, [.. projects]));
        var roll = story.Services.GetRequiredService<Roll>();
        foreach (var bag in Bags)
        {
            var voters = Enumerable.Range(1, bag.Roll).Select(n => new Voter(Person(bag, n), $"{bag.Code}, {n:000}"));
            await roll.EnterAsync(round, bag.Id, [.. voters], secrets, slips: true, story.Cancellation);
        }

        await story.DoAsync("secretary", new SealRoll(round));
    }

    public async Task CastAsync(IEnumerable<Vote> votes)
    {
        var paper = await story.Services.GetRequiredService<Papers>().OfAsync(round, story.Cancellation);
        var box = story.Services.GetRequiredService<CastWriter>();
        var casts = votes.Select(vote => box.CastAsync(Casting(vote, paper!), story.Cancellation)).ToArray();
        foreach (var result in await Task.WhenAll(casts))
            if (result.Refusal is { } refusal)
                throw new InvalidOperationException($"A ballot of the demonstration was refused: {refusal.Code}");
    }

    /// <summary>Lost: it is good for nothing any more, and its holder gets another.</summary>
    public Task LoseSlipAsync(Bag bag, int voter)
    {
        var slip = secrets.Slip(secrets.SlipCode(secrets.RollRef(Person(bag, voter)), 1));
        return story.DoAsync("secretary", new VoidSlip(round, new(Convert.ToHexStringLower(slip)), new("lost")));
    }

    /// <summary>What waits goes into the record, mixed.</summary>
    public Task MixAsync() =>
        story
            .Services.GetRequiredService<Batcher>()
            .RunAsync(story.Services.GetRequiredService<Papers>(), story.Cancellation);

    private Casting Casting(Vote vote, SealedPaper paper) =>
        new(
            paper,
            secrets,
            Slip: null,
            secrets.RollRef(Person(vote.Bag, vote.Voter)),
            vote.Channel,
            Uuid.Named(round.Value, $"nonce:{vote.Bag.Code}:{vote.Voter}:{vote.Revision}").ToByteArray(),
            vote.Choices
        );

    private static string Person(Bag bag, int number) => $"{bag.Code}/{number}";
}
