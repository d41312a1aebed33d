using Microsoft.AspNetCore.Components;

namespace Tusuv.Api.Shell;

/// <summary>The body of one page.</summary>
public abstract class ShellBody : ComponentBase
{
    [CascadingParameter]
    private protected Words Words { get; set; } = null!;

    [CascadingParameter]
    private protected ShellPage Page { get; set; } = null!;

    private protected RoundView Round => Page.Round!;

    private protected T Model<T>() => (T)Page.Model!;
}
