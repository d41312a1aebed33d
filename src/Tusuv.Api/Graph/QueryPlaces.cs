using GraphQL;
using Tusuv.Domain.Localities;

namespace Tusuv.Api.Graph;

internal sealed partial class Query
{
    /// <summary>The aimags and the capital, each with the rounds held in it and below.</summary>
    public static async Task<IEnumerable<AimagNode>> Aimags(
        [FromServices] Places places,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(null, cancellation);
        return (await places.AimagsAsync(cancellation)).Select(found => new AimagNode(
            found.Aimag,
            found.Rounds,
            found.Open,
            pages
        ));
    }

    /// <summary>
    /// The works under way in a place and below it: milestones of a project that nobody has found complete yet, the next
    /// day first, fifty at most.
    /// </summary>
    public static async Task<IEnumerable<MilestoneNode>> WorksIn(
        LocalityId place,
        [FromServices] Places places,
        [FromServices] PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(null, cancellation);
        return (await places.WorksAsync(place, cancellation))
            .Take(50)
            .Select(milestone => new MilestoneNode(milestone, pages));
    }
}

[Name("Aimag")]
internal sealed class AimagNode(LocalityPage page, int rounds, int open, Pages pages)
{
    public LocalityNode Locality => new(page, pages);

    public int Rounds => rounds;

    /// <summary>With a stage that is open.</summary>
    public int OpenRounds => open;
}
