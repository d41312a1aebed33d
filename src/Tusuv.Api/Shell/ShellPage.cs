using Microsoft.AspNetCore.Components;
using Tusuv.Domain.Localities;

namespace Tusuv.Api.Shell;

/// <summary>What the host writes into the page before any script runs.</summary>
/// <param name="Place">Of which it is; the round's where it is of a round.</param>
public sealed record ShellPage(
    string Title,
    string Description,
    Type Body,
    object? Model,
    RoundView? Round,
    int Status,
    LocalityPage? Place
)
{
    /// <summary>The event after which the page was so; none is now.</summary>
    public long? AsOf { get; init; }

    public static ShellPage Found<TBody>(
        string title,
        string description,
        object? model,
        RoundView? round = null,
        LocalityPage? place = null
    )
        where TBody : IComponent =>
        new(title, description, typeof(TBody), model, round, StatusCodes.Status200OK, place ?? round?.Place);

    /// <summary>A page that needs its script: only its heading is written.</summary>
    public static ShellPage Bare(string title, RoundView? round = null) => Found<BareShell>(title, "", null, round);

    public static ShellPage NotFound(Words words) =>
        Found<NotFoundShell>(words["notFound.title"], "", null) with
        {
            Status = StatusCodes.Status404NotFound,
        };

    /// <summary>It was not there yet, but is now.</summary>
    public static ShellPage NotThen(Words words, string path) =>
        Found<NotThenShell>(words["notFound.then"], "", path) with
        {
            Status = StatusCodes.Status404NotFound,
        };
}
