namespace Tusuv.Allocation.Pabulib;

/// <summary>Something wrong, or worth knowing, at one line of a file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Reason">A plain sentence without its full stop.</param>
public sealed record PabulibFault(int Line, string Reason)
{
    /// <summary>line N: reason.</summary>
    public override string ToString() => $"line {Line}: {Reason}";
}

/// <summary>A file that cannot be used. Carries up to 100 faults in the order of their lines; the message is the first.</summary>
public sealed class PabulibException : Exception
{
    /// <summary>A file with faults.</summary>
    /// <param name="faults">At least one.</param>
    public PabulibException(IReadOnlyList<PabulibFault> faults)
        : base(faults[0].ToString()) => Faults = faults;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<PabulibFault> Faults { get; }
}

internal sealed class PabulibFaults
{
    private const int Enough = 100;
    private readonly List<PabulibFault> faults = [];

    public bool Any => faults.Count > 0;

    public void Add(int line, string reason)
    {
        faults.Add(new(line, reason));
        if (faults.Count == Enough)
            ThrowIfAny();
    }

    public PabulibException With(int line, string reason) => new(Sorted(faults.Append(new(line, reason))));

    public void ThrowIfAny()
    {
        if (Any)
            throw new PabulibException(Sorted(faults));
    }

    private static List<PabulibFault> Sorted(IEnumerable<PabulibFault> faults) =>
        [.. faults.OrderBy(fault => fault.Line)];
}
