namespace Tusuv.Domain;

/// <summary>A typed identifier. Stored and sent as a plain UUID.</summary>
public interface IId<out TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
