using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Sheets;
using Tusuv.Domain.Threads;

namespace Tusuv.Api.Graph;

/// <summary>
/// Where pages come from: kept ones for now, or folded from the events up to a moment. Everything reached from an
/// answer is of the same moment.
/// </summary>
internal abstract class Pages(Threads threads)
{
    private readonly Dictionary<Type, object> loaders = [];
    private readonly Dictionary<RoundId, Task<TypedWishes>> sheets = [];
    private readonly Dictionary<RoundId, Task<Chosen?>> chosen = [];
    private Task<Dictionary<Guid, Appointment>>? appointments;

    public IDataLoaderResult<T?> Load<T>(Guid id)
        where T : class, IPage<T>
    {
        if (!loaders.TryGetValue(typeof(T), out var loader))
        {
            loaders[typeof(T)] = loader = new BatchLoader<Guid, T?>(
                async (ids, cancellation) =>
                {
                    var found = await LoadAsync<T>(ids, cancellation);
                    return id => found.GetValueOrDefault(id);
                }
            );
        }

        return ((BatchLoader<Guid, T?>)loader).Load(id);
    }

    public async Task<T?> LoadNowAsync<T>(Guid id, CancellationToken cancellation)
        where T : class, IPage<T> => (await LoadAsync<T>([id], cancellation)).GetValueOrDefault(id);

    /// <summary>Pages of one kind of stream of a round, in the order in which the streams began.</summary>
    public Task<IReadOnlyList<(T Page, long Position)>> OfRoundAsync<T>(
        RoundId? round,
        string kind,
        long after,
        int most,
        CancellationToken cancellation
    )
        where T : class, IPage<T> =>
        OfRoundsAsync<T>(round is { } one ? [one.Value] : null, kind, after, most, cancellation);

    /// <summary>The same of some rounds, or of all.</summary>
    public abstract Task<IReadOnlyList<(T Page, long Position)>> OfRoundsAsync<T>(
        IReadOnlyCollection<Guid>? rounds,
        string kind,
        long after,
        int most,
        CancellationToken cancellation
    )
        where T : class, IPage<T>;

    /// <summary>How many streams of one kind there are of a round, or of all.</summary>
    public Task<int> CountAsync(RoundId? round, string kind, CancellationToken cancellation) =>
        CountAsync(round is { } one ? [one.Value] : null, kind, cancellation);

    public abstract Task<int> CountAsync(
        IReadOnlyCollection<Guid>? rounds,
        string kind,
        CancellationToken cancellation
    );

    /// <summary>All pages of a type; only for the small ones, localities and bodies.</summary>
    public abstract Task<IReadOnlyList<T>> AllAsync<T>(string streamType, CancellationToken cancellation)
        where T : class, IPage<T>;

    protected abstract Task<IReadOnlyDictionary<Guid, T>> LoadAsync<T>(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellation
    )
        where T : class, IPage<T>;

    /// <summary>Every typed sheet of a round, once for all who ask of it.</summary>
    public Task<TypedWishes> SheetsAsync(RoundId round, CancellationToken cancellation)
    {
        if (!sheets.TryGetValue(round, out var found))
            sheets[round] = found = LoadSheetsAsync(round, cancellation);
        return found;
    }

    private async Task<TypedWishes> LoadSheetsAsync(RoundId round, CancellationToken cancellation) =>
        new(await OfRoundAsync<SheetPage>(round, "sheet", 0, int.MaxValue, cancellation));

    /// <summary>Which projects of a round were chosen, once for all who ask of it.</summary>
    public Task<Chosen?> ChosenAsync(RoundId round, CancellationToken cancellation)
    {
        if (!chosen.TryGetValue(round, out var found))
            chosen[round] = found = LoadChosenAsync(round, cancellation);
        return found;
    }

    private async Task<Chosen?> LoadChosenAsync(RoundId round, CancellationToken cancellation)
    {
        var resolutions = await OfRoundAsync<ResolutionPage>(round, "resolution", 0, int.MaxValue, cancellation);
        var runs = await OfRoundAsync<AllocationPage>(round, "allocation", 0, int.MaxValue, cancellation);
        return Chosen.Of(
            resolutions.Select(resolution => resolution.Page),
            runs is [.., var (run, _)] ? run.Steps : null
        );
    }

    /// <summary>The office in which somebody acted; null for those who hold none.</summary>
    public async Task<AppointmentNode?> AppointmentAsync(ActorId actor, CancellationToken cancellation)
    {
        appointments ??= LoadAppointmentsAsync(cancellation);
        return (await appointments).GetValueOrDefault(actor.Value) is { } held ? new(held, this) : null;
    }

    private async Task<Dictionary<Guid, Appointment>> LoadAppointmentsAsync(CancellationToken cancellation) =>
        (await AllAsync<BodyPage>("body", cancellation))
            .SelectMany(body => body.Appointments)
            .ToDictionary(held => held.Id.Value);

    // Typed ways in, so that nodes read well.
    public IDataLoaderResult<IReadOnlyList<ThreadStep>> Thread(ProposalPage page) =>
        threads.Load(page.Id, page.RoundId);

    public IDataLoaderResult<LocalityNode> Locality(LocalityId id) =>
        Load<LocalityPage>(id.Value).Then(page => new LocalityNode(page!, this));

    public IDataLoaderResult<ProposalNode> Proposal(ProposalId id) =>
        Load<ProposalPage>(id.Value).Then(page => new ProposalNode(page!, this));

    public IDataLoaderResult<RoundNode> Round(RoundId id) =>
        Load<RoundPage>(id.Value).Then(page => new RoundNode(page!, this));

    public IDataLoaderResult<MeetingNode> Meeting(MeetingId id) =>
        Load<MeetingPage>(id.Value).Then(page => new MeetingNode(page!, this));

    public IDataLoaderResult<SittingNode> Sitting(SittingId id) =>
        Load<SittingPage>(id.Value).Then(page => new SittingNode(page!, this));

    public IDataLoaderResult<ResolutionNode> Resolution(ResolutionId id) =>
        Load<ResolutionPage>(id.Value).Then(page => new ResolutionNode(page!, this));

    public IDataLoaderResult<BodyNode> Body(BodyId id) =>
        Load<BodyPage>(id.Value).Then(page => new BodyNode(page!, this));
}
