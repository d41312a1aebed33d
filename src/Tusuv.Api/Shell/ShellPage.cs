using Microsoft.AspNetCore.Components;

namespace Tusuv.Api.Shell;

/// <summary>What the host writes into the page before any script runs.</summary>
/// <param name="Status">404 for what is not there; the front end then says so.</param>
public sealed record ShellPage(string Title, string Description, Type Body, object? Model, RoundView? Round, int Status)
{
    public static ShellPage Found<TBody>(string title, string description, object? model, RoundView? round = null)
        where TBody : IComponent => new(title, description, typeof(TBody), model, round, StatusCodes.Status200OK);

    /// <summary>A page that needs its script: only its heading is written.</summary>
    public static ShellPage Bare(string title, RoundView? round = null, int status = StatusCodes.Status200OK) =>
        new(title, "", typeof(BareShell), null, round, status);
}
