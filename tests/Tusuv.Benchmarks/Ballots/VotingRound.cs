using Microsoft.Extensions.DependencyInjection;
using Tusuv.Api.Ballots;
using Tusuv.Api.Localities;
using Tusuv.Api.Store;
using Tusuv.Domain;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Channel = Tusuv.Domain.Proposals.Channel;
using Stage = Tusuv.Domain.Rounds.Stage;

namespace Tusuv.Benchmarks.Ballots;

/// <summary>A round open for voting, with as many voters as a benchmark needs, each with a slip.</summary>
internal sealed class VotingRound(IServiceProvider services, int projects)
{
    private readonly LocalityId place = new(Guid.NewGuid());
    private readonly LocalityId area = new(Guid.NewGuid());
    private RoundSecrets secrets = null!;

    public RoundId Id { get; } = new(Guid.NewGuid());

    public ProposalId[] Projects { get; } =
    [.. Enumerable.Range(0, projects).Select(_ => new ProposalId(Guid.NewGuid()))];

    public string SlipOf(int voter) => secrets.SlipCode(secrets.RollRef($"voter {voter}"), 1);

    public static async Task<VotingRound> OpenAsync(IServiceProvider services, int voters, int projects = 20)
    {
        var round = new VotingRound(services, projects);
        await round.OpenAsync();
        await round.ProposeAsync();
        await round.SealAsync(voters);
        return round;
    }

    private async Task OpenAsync()
    {
        var name = new PublicText("Хэмжилт", "Benchmark");
        await DoAsync(
            new RegisterLocality(place, null, LocalityKind.Area, new($"bench-{place.Value:n}"), name, new("UTC"))
        );
        await DoAsync(new RegisterLocality(area, place, LocalityKind.Area, new("area"), name, new("UTC")));
        StagePlan[] stages =
        [
            new(Stage.Collecting, null, null),
            new(Stage.Review, null, null),
            new(Stage.Voting, null, null),
        ];
        await DoAsync(
            new OpenRound(Id, place, RoundTemplate.ImportedElection.Code, 2027, name, stages, RoundKind.Imported)
        );
        await DoAsync(new SetCeiling(Id, new(1_000_000_000, "MNT"), CeilingGrade.Final));
    }

    private async Task ProposeAsync()
    {
        await DoAsync(new OpenStage(Id, Stage.Collecting));
        foreach (var project in Projects)
            await DoAsync(
                new SubmitProposal(
                    project,
                    Id,
                    null,
                    Sector.Other,
                    Channel.Import,
                    Openings.Write("Хэмжилтийн төсөл"),
                    null,
                    null,
                    null
                )
            );
        await DoAsync(new CloseStage(Id, Stage.Collecting));
        await DoAsync(new OpenStage(Id, Stage.Review));
        foreach (var (n, project) in Projects.Index())
        {
            await DoAsync(new CostProposal(project, new(10_000_000 + n, "MNT"), CostGrade.Checked, null, null));
            await DoAsync(new AdmitProposal(project, new($"B{n:000}"), new($"Төсөл {n}", $"Project {n}"), null));
        }

        await DoAsync(new CloseStage(Id, Stage.Review));
    }

    private async Task SealAsync(int voters)
    {
        await DoAsync(
            new SealRules(
                Id,
                BallotForm.Knapsack,
                null,
                new("greedy_cost"),
                [new("votes"), new("cost"), new("id")],
                1,
                100,
                20,
                true,
                0
            )
        );
        await DoAsync(new SealBallotList(Id, Projects));
        secrets = services.GetRequiredService<RoundKeys>().Of(Id)!;
        var roll = services.GetRequiredService<Roll>();
        foreach (var some in Enumerable.Range(0, voters).Chunk(1000))
            await roll.EnterAsync(
                Id,
                area,
                [.. some.Select(n => new Voter($"voter {n}", null))],
                secrets,
                slips: true,
                CancellationToken.None
            );
        await DoAsync(new SealRoll(Id));
        await DoAsync(new OpenStage(Id, Stage.Voting));
    }

    private async Task DoAsync(object command)
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope
            .ServiceProvider.GetRequiredService<Commands>()
            .SendAsync(command, Asking.Import, CancellationToken.None);
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException($"{command.GetType().Name}: {refusal.Code}");
    }
}
