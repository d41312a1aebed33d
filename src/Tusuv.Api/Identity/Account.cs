namespace Tusuv.Api.Identity;

/// <summary>
/// How one person comes in. Tied to a person, never to an office: what they may do is what their appointments say. Nothing
/// of it is in an event.
/// </summary>
internal sealed class Account
{
    public required Guid Person { get; init; }

    public required string Name { get; set; }

    public string? NameKey { get; set; }

    public string? PasswordHash { get; set; }

    public string SecurityStamp { get; set; } = "";

    public bool HasSecondFactor { get; set; }

    /// <summary>The authenticator's key in base 32; protected where it is kept.</summary>
    public string? AuthenticatorKey { get; set; }

    public long Version { get; set; } = 1;
}
