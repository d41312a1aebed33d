using System.IO.Compression;
using System.Threading.Channels;
using Tusuv.Allocation.Pabulib;
using Tusuv.Api.Ballots;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Channel = Tusuv.Domain.Proposals.Channel;
using Stage = Tusuv.Domain.Rounds.Stage;

namespace Tusuv.Api.Imports;

/// <summary>
/// Carries a real election through the whole of a round: opened, proposed, admitted, sealed, voted, counted, certified,
/// allocated. Every id follows from the file's content, so a second run goes on where the first one stopped.
/// </summary>
internal sealed class ImportPabulib(IServiceProvider services, Func<string, Task> tell)
{
    private static readonly Guid Space = new("b0a4c3f2-7f0e-5a55-9f7a-27c1d6a2e001");
    private readonly Roll roll = services.GetRequiredService<Roll>();
    private readonly RoundKeys keys = services.GetRequiredService<RoundKeys>();
    private readonly CastWriter box = services.GetRequiredService<CastWriter>();
    private readonly Papers papers = services.GetRequiredService<Papers>();

    public async Task<RoundId> RunAsync(ImportedElection election, CancellationToken cancellation)
    {
        var round = new RoundId(Uuid.Named(Space, election.Digest));
        await tell(
            $"{election.Title}: {election.File.Projects.Count} projects, {election.Ballots.Count} ballots, {election.Areas.Count} areas"
        );
        await OpenAsync(election, round, cancellation);
        await ProposeAsync(election, round, cancellation);
        await SealAsync(election, round, cancellation);
        await VoteAsync(election, round, cancellation);
        await FinishAsync(round, cancellation);
        return round;
    }

    private async Task OpenAsync(ImportedElection election, RoundId round, CancellationToken cancellation)
    {
        var country = new LocalityId(Uuid.Named(Space, election.Country));
        var place = election.Place(Space);
        await DoAsync(
            new RegisterLocality(
                country,
                null,
                LocalityKind.Area,
                new(ImportedElection.CodeOf(election.Country)),
                new(election.Country),
                new("UTC")
            ),
            cancellation
        );
        await DoAsync(
            new RegisterLocality(
                place,
                country,
                LocalityKind.Area,
                new(ImportedElection.CodeOf(election.Unit)),
                new(election.Unit),
                new("UTC")
            ),
            cancellation
        );
        foreach (var area in election.Areas)
            await DoAsync(
                new RegisterLocality(
                    election.AreaId(Space, area),
                    place,
                    LocalityKind.Area,
                    new(ImportedElection.CodeOf(area)),
                    new(area),
                    new("UTC")
                ),
                cancellation
            );
        await DoAsync(
            new OpenRound(
                round,
                place,
                RoundTemplate.ImportedElection.Code,
                election.Year,
                new(election.Title),
                [new(Stage.Collecting, null, null), new(Stage.Review, null, null), new(Stage.Voting, null, null)],
                RoundKind.Imported,
                election.Currency
            ),
            cancellation
        );
        await DoAsync(new SetCeiling(round, election.Budget, CeilingGrade.Final), cancellation);
    }

    private async Task ProposeAsync(ImportedElection election, RoundId round, CancellationToken cancellation)
    {
        await DoAsync(new OpenStage(round, Stage.Collecting), cancellation, StageOver);
        foreach (var project in election.File.Projects)
        {
            var submit = new SubmitProposal(
                ImportedElection.ProposalOf(round, project),
                round,
                null,
                Sector.Other,
                Channel.Import,
                Openings.Write(ImportedElection.TitleOf(project)),
                null,
                null,
                null
            );
            // What is over is not opened again when an import goes on.
            var outcome = await SendAsync(submit, cancellation);
            if (outcome.Refusal?.Code != ProposalRefusals.RoundNotCollecting.Code)
                Require(outcome, submit);
        }

        await DoAsync(new CloseStage(round, Stage.Collecting), cancellation, StageOver);
        await DoAsync(new OpenStage(round, Stage.Review), cancellation, StageOver);
        foreach (var project in election.File.Projects)
        {
            var id = ImportedElection.ProposalOf(round, project);
            await DoAsync(new CostProposal(id, election.CostOf(project), CostGrade.Checked, null, null), cancellation);
            await DoAsync(new AdmitProposal(id, new(project.Id), new(project.Name), null), cancellation);
        }

        await DoAsync(new CloseStage(round, Stage.Review), cancellation, StageOver);
    }

    private async Task SealAsync(ImportedElection election, RoundId round, CancellationToken cancellation)
    {
        await DoAsync(election.Rules(round), cancellation);
        await DoAsync(
            new SealBallotList(round, [.. election.File.Projects.Select(p => ImportedElection.ProposalOf(round, p))]),
            cancellation
        );
        if (keys.Of(round) is { } secrets)
        {
            foreach (var area in election.Ballots.GroupBy(b => b.Area, StringComparer.Ordinal))
            {
                foreach (var some in area.Chunk(1000))
                {
                    await roll.EnterAsync(
                        round,
                        election.AreaId(Space, area.Key),
                        [.. some.Select(b => new Voter(b.Voter, null))],
                        secrets,
                        slips: false,
                        cancellation
                    );
                }
            }
        }

        await DoAsync(new SealRoll(round), cancellation);
        await DoAsync(new OpenStage(round, Stage.Voting), cancellation, StageOver);
    }

    private async Task VoteAsync(ImportedElection election, RoundId round, CancellationToken cancellation)
    {
        if (keys.Of(round) is not { } secrets || await papers.OfAsync(round, cancellation) is not { } paper)
            return;
        var ids = election.File.Projects.Select(p => ImportedElection.ProposalOf(round, p)).ToArray();
        var done = 0;
        var refusals = 0;
        await Parallel.ForEachAsync(
            election.Ballots,
            new ParallelOptions { MaxDegreeOfParallelism = 1024, CancellationToken = cancellation },
            async (ballot, token) =>
            {
                var nonce = Uuid.Named(round.Value, ballot.Voter).ToByteArray();
                var choices = ballot.Choices.Select(place => ids[place]).Distinct().ToArray();
                var result =
                    choices.Length == 0
                        ? new CastResult(BallotRefusals.Empty)
                        : await box.CastAsync(
                            new(
                                paper,
                                secrets,
                                null,
                                secrets.RollRef(ballot.Voter),
                                BallotChannel.Import,
                                nonce,
                                choices
                            ),
                            token
                        );
                if (
                    result.Refusal is { } refusal
                    && refusal != BallotRefusals.RoundNotVoting
                    && Interlocked.Increment(ref refusals) <= 5
                )
                    await tell($"ballot of voter {ballot.Voter}: {refusal.Code}");
                if (Interlocked.Increment(ref done) % 5000 == 0)
                    await tell($"{done} ballots in the box");
            }
        );
        await tell($"{done} ballots in the box");
    }

    private async Task FinishAsync(RoundId round, CancellationToken cancellation)
    {
        await DoAsync(new CloseStage(round, Stage.Voting), cancellation);
        await tell("box closed; its last ballots go into the record");
        for (
            var outcome = await SendAsync(new CountBallots(round), cancellation);
            !outcome.Accepted;
            outcome = await SendAsync(new CountBallots(round), cancellation)
        )
        {
            if (outcome.Refusal!.Code != BallotRefusals.NotClosed.Code)
                Require(outcome, "count");
            await Task.Delay(200, cancellation);
        }

        await DoAsync(new CertifyTally(round), cancellation);
        await DoAsync(new Domain.Allocations.Allocate(new(Uuid.Named(round.Value, "allocation")), round), cancellation);
        await DoAsync(new DestroyRoundKeys(round), cancellation);
    }

    private static bool StageOver(Refusal refusal) => refusal.Code == RoundRefusals.StageIsClosed.Code;

    private async Task DoAsync(object command, CancellationToken cancellation, Func<Refusal, bool>? fine = null)
    {
        var outcome = await SendAsync(command, cancellation);
        if (outcome.Refusal is { } refusal && fine?.Invoke(refusal) is true)
            return;
        Require(outcome, command);
    }

    private async Task<Outcome> SendAsync(object command, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<Commands>()
            .SendAsync(command, Asking.Import, cancellation);
    }

    private static void Require(Outcome outcome, object command)
    {
        if (outcome.Refusal is { } refusal)
            throw new ImportRefused(
                $"{command.GetType().Name} was refused: {refusal.Code} {string.Join(", ", refusal.Parameters.Select(p => $"{p.Name}={p.Value}"))}".TrimEnd()
            );
    }
}

/// <summary>An import that cannot go on, in one sentence.</summary>
internal sealed class ImportRefused(string sentence) : Exception(sentence);
