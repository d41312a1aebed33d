namespace Tusuv.Verify.Bundles;

/// <summary>Something that is not as it must be.</summary>
/// <param name="Check">The family of checks that found it.</param>
/// <param name="Text">In plain words.</param>
/// <param name="Leaf">The leaf's index, where it is about one.</param>
/// <param name="Event">The event's id, where it is about one.</param>
/// <param name="File">The file of the bundle, where it is about one.</param>
internal sealed record Finding(
    string Check,
    string Text,
    long? Leaf = null,
    Guid? Event = null,
    string? File = null,
    string? Expected = null,
    string? Actual = null
);
