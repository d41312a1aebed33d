using Tusuv.Api.Graph;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Shell;

/// <summary>A round and where it is held: what every page of it says.</summary>
public sealed record RoundView(RoundPage Round, LocalityPage Place, LocalityPage? Within)
{
    public string Zone => Place.TimeZone.Value;

    /// <summary>The stage in which it is now; the last one that closed when none is open.</summary>
    public RoundStage? Now =>
        Round.Stages.FirstOrDefault(stage => stage.Status is StageStatus.Open)
        ?? Round.Stages.LastOrDefault(stage => stage.Status is StageStatus.Closed);

    public bool IsOver => Round.Stages.All(stage => stage.Status is StageStatus.Closed);

    public bool IsRunning => !Round.Cancelled && Now?.Status is StageStatus.Open;

    public string PlaceName(Words words) =>
        Within is { } within ? $"{words.Said(Place.Name)}, {words.Said(within.Name)}" : words.Said(Place.Name);

    internal static async Task<RoundView?> OfAsync(Pages pages, RoundId id, CancellationToken cancellation) =>
        await pages.LoadNowAsync<RoundPage>(id.Value, cancellation) is { } round
            ? await OfAsync(pages, round, cancellation)
            : null;

    internal static async Task<RoundView> OfAsync(Pages pages, RoundPage round, CancellationToken cancellation)
    {
        var place = await pages.LoadNowAsync<LocalityPage>(round.LocalityId.Value, cancellation);
        var within = place?.ParentId is { } parent
            ? await pages.LoadNowAsync<LocalityPage>(parent.Value, cancellation)
            : null;
        return new(round, place!, within);
    }
}
