using Tusuv.Api.Ballots;
using Tusuv.Api.Localities;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Channel = Tusuv.Domain.Proposals.Channel;
using Stage = Tusuv.Domain.Rounds.Stage;

namespace Tusuv.Api.Demonstration;

/// <summary>
/// ОНХС-2027 of Khukhbulag, open for voting: entered by sending commands as its people would. A second run records
/// nothing new.
/// </summary>
internal sealed class OpenVote(IServiceProvider services)
{
    private static readonly Guid Space = new("7f2cb0de-52e6-5d38-9a52-5f2f0a9c2701");
    private static readonly LocalityId Soum = Registers.Of("MN-039/Хөхбулаг");
    private static readonly RoundId Round = new(Uuid.Named(Space, "ОНХС-2027"));
    private readonly DateTimeOffset now = services.GetRequiredService<TimeProvider>().GetUtcNow();

    public async Task LoadAsync(CancellationToken cancellation)
    {
        await PlaceAsync(cancellation);
        await OfficesAsync(cancellation);
        await RoundAsync(cancellation);
        await ProjectsAsync(cancellation);
        await SealAsync(cancellation);
        await BallotsAsync(cancellation);
    }

    private static LocalityId BagId(Bag bag) => Registers.Of($"MN-039/Хөхбулаг/{bag.Code}");

    private static BodyId BodyOf(BodyKind kind) => new(Uuid.Named(Space, $"body:{kind}"));

    private static AppointmentId AppointmentOf(string key) => new(Uuid.Named(Space, $"appointment:{key}"));

    private static ProposalId ProposalOf(Project project) => new(Uuid.Named(Round.Value, project.Number));

    private async Task PlaceAsync(CancellationToken cancellation)
    {
        var zone = new Code("Asia/Ulaanbaatar");
        var register = new PublicText("Зохиомол тоо", "Invented figures");
        var stated = DateOnly.FromDateTime(now.UtcDateTime);
        await DoAsync(
            new RegisterLocality(
                Soum,
                Registers.Of("MN-039"),
                LocalityKind.Soum,
                new("khukhbulag"),
                Khukhbulag.Name,
                zone
            ),
            Asking.Import,
            cancellation
        );
        foreach (var bag in Khukhbulag.Bags)
        {
            await DoAsync(
                new RegisterLocality(BagId(bag), Soum, LocalityKind.Bag, new(bag.Code), bag.Name, zone),
                Asking.Import,
                cancellation
            );
            await DoAsync(
                new StateFigures(BagId(bag), bag.Persons, bag.Households, bag.Roll, register, stated),
                Asking.Import,
                cancellation
            );
        }
    }

    private async Task OfficesAsync(CancellationToken cancellation)
    {
        foreach (var (kind, name) in Khukhbulag.Bodies)
            await DoAsync(new FormBody(BodyOf(kind), Soum, kind, name), Asking.Import, cancellation);
        var from = DateOnly.FromDateTime(now.UtcDateTime).AddYears(-1);
        foreach (var official in Khukhbulag.Officials)
            await DoAsync(
                new GrantOffice(
                    BodyOf(official.Body),
                    AppointmentOf(official.Key),
                    official.Office,
                    null,
                    Openings.Write(official.Name),
                    from,
                    null
                ),
                Asking.Import,
                cancellation
            );
    }

    private async Task RoundAsync(CancellationToken cancellation)
    {
        var zone = TimeSpan.FromHours(8);
        var closes = new DateTimeOffset(now.ToOffset(zone).Date.AddDays(12).AddHours(18), zone).ToUniversalTime();
        StagePlan[] stages =
        [
            new(Stage.Collecting, null, null),
            new(Stage.Review, null, null),
            new(Stage.Voting, null, closes),
            new(Stage.Decision, null, closes.AddDays(20)),
            new(Stage.Execution, null, null),
        ];
        await DoAsync(
            new OpenRound(
                Round,
                Soum,
                RoundTemplate.LocalDevelopmentFund.Code,
                2027,
                new("Орон нутгийн хөгжлийн сан, 2027 он", "Local Development Fund, 2027"),
                stages,
                RoundKind.Demonstration
            ),
            As("head"),
            cancellation
        );
        await DoAsync(
            new SetCeiling(Round, new(200_000_000, "MNT"), CeilingGrade.Provisional),
            As("finance"),
            cancellation
        );
        await DoAsync(new OpenStage(Round, Stage.Collecting), As("head"), cancellation);
    }

    private async Task ProjectsAsync(CancellationToken cancellation)
    {
        foreach (var project in Khukhbulag.Projects)
        {
            var resident = new Asking(
                new(Uuid.Named(Round.Value, $"resident:{project.Number}")),
                default,
                Channel: "web"
            );
            LocalityId? area = project.Bag is { } bag ? BagId(Khukhbulag.Bags[bag - 1]) : null;
            await DoAsync(
                new SubmitProposal(
                    ProposalOf(project),
                    Round,
                    area,
                    project.Sector,
                    Channel.Web,
                    Openings.Write(project.Title.Mn),
                    Openings.Write(project.Summary.Mn),
                    null,
                    null
                ),
                resident,
                cancellation
            );
        }

        await DoAsync(new CloseStage(Round, Stage.Collecting), As("head"), cancellation);
        await DoAsync(new OpenStage(Round, Stage.Review), As("head"), cancellation);
        foreach (var project in Khukhbulag.Projects)
        {
            await DoAsync(
                new CostProposal(
                    ProposalOf(project),
                    new((long)(project.Million * 1_000_000), "MNT"),
                    CostGrade.Checked,
                    null,
                    null
                ),
                As("procurement"),
                cancellation
            );
            await DoAsync(
                new AdmitProposal(ProposalOf(project), new(project.Number), project.Title, project.Summary),
                As("head"),
                cancellation
            );
        }

        await DoAsync(new CloseStage(Round, Stage.Review), As("head"), cancellation);
    }

    private async Task SealAsync(CancellationToken cancellation)
    {
        await DoAsync(
            new SealRules(
                Round,
                BallotForm.Knapsack,
                null,
                new("greedy_cost"),
                [new("votes"), new("cost"), new("id")],
                1,
                20,
                20,
                true,
                0
            ),
            As("secretary"),
            cancellation
        );
        await DoAsync(
            new SealBallotList(Round, [.. Khukhbulag.Projects.Select(ProposalOf)]),
            As("secretary"),
            cancellation
        );
        var secrets = services.GetRequiredService<RoundKeys>().Of(Round)!;
        foreach (var bag in Khukhbulag.Bags)
        {
            var voters = Enumerable
                .Range(1, bag.Roll)
                .Select(n => new Voter(Person(bag, n), $"{bag.Code}, {n:000}"))
                .ToArray();
            await services
                .GetRequiredService<Roll>()
                .EnterAsync(Round, BagId(bag), voters, secrets, slips: true, cancellation);
        }

        await DoAsync(new SealRoll(Round), As("secretary"), cancellation);
        await DoAsync(new OpenStage(Round, Stage.Voting), As("secretary"), cancellation);
    }

    private async Task BallotsAsync(CancellationToken cancellation)
    {
        var secrets = services.GetRequiredService<RoundKeys>().Of(Round)!;
        var paper = await services.GetRequiredService<Papers>().OfAsync(Round, cancellation);
        var box = services.GetRequiredService<CastWriter>();
        var lot = new Random(2027);
        List<Task<CastResult>> casts = [];
        foreach (var bag in Khukhbulag.Bags)
        {
            foreach (var n in Enumerable.Range(1, bag.Voted))
            {
                var (left, choices) = (200m, new List<ProposalId>());
                foreach (
                    var project in Khukhbulag
                        .Projects.OrderBy(p =>
                            lot.NextDouble() - (p.Bag is { } b && Khukhbulag.Bags[b - 1] == bag ? 0.4 : 0)
                        )
                        .Take(6)
                )
                {
                    if (project.Million > left)
                        continue;
                    left -= project.Million;
                    choices.Add(ProposalOf(project));
                }

                var nonce = Uuid.Named(Round.Value, $"nonce:{bag.Code}:{n}").ToByteArray();
                casts.Add(
                    box.CastAsync(
                        new(paper!, secrets, null, secrets.RollRef(Person(bag, n)), BallotChannel.Web, nonce, choices),
                        cancellation
                    )
                );
            }
        }

        foreach (var result in await Task.WhenAll(casts))
            if (result.Refusal is { } refusal)
                throw new InvalidOperationException($"A ballot of the demonstration was refused: {refusal.Code}");
    }

    private static string Person(Bag bag, int number) => $"{bag.Code}/{number}";

    private static Asking As(string key) =>
        new(
            new(AppointmentOf(key).Value),
            new(Soum),
            Body: BodyOf(Khukhbulag.Officials.Single(o => o.Key == key).Body),
            Channel: "web"
        );

    private async Task DoAsync(object command, Asking asking, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope
            .ServiceProvider.GetRequiredService<Commands>()
            .SendAsync(command, asking, cancellation);
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException(
                $"{command.GetType().Name} of the demonstration was refused: {refusal.Code}"
            );
    }

    /// <summary>Into an empty store only: a round that is there stays as it is.</summary>
    public static async Task LoadIfEmptyAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        if (await session.Query<RoundPage>().AnyAsync(cancellation))
            return;
        await new OpenVote(services).LoadAsync(cancellation);
    }
}
