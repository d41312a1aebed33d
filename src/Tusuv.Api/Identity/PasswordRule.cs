using Microsoft.AspNetCore.Identity;

namespace Tusuv.Api.Identity;

/// <summary>
/// Long and not common; nothing else makes a password better (NIST SP 800-63B-4: 15 characters where it may stand alone,
/// and no rules about digits and signs).
/// </summary>
internal sealed class PasswordRule : IPasswordValidator<Account>
{
    public const int Shortest = 15;

    /// <summary>A longer one is work for the host and for nobody else.</summary>
    public const int Longest = 128;

    /// <summary>Of what is not a common word, fewer different letters than these are a common password with a tail.</summary>
    private const int FewestLetters = 5;

    private static readonly string[] Common = Read();

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Fault(password ?? "", user.Name) is { } code ? Refused(code) : IdentityResult.Success);

    public static string? Fault(string password, string name)
    {
        var text = password.Normalize();
        if (text.EnumerateRunes().Count() < Shortest)
            return "session.password_short";
        if (text.Length > Longest)
            return "session.password_long";
        return IsCommon(text.ToLowerInvariant(), name.ToLowerInvariant()) ? "session.password_common" : null;
    }

    private static bool IsCommon(string text, string name)
    {
        foreach (var word in Common.Prepend(name).Where(word => word.Length > 0))
            text = text.Replace(word, " ", StringComparison.Ordinal);
        return text.Where(char.IsLetterOrDigit).Distinct().Count() < FewestLetters;
    }

    private static IdentityResult Refused(string code) =>
        IdentityResult.Failed(new IdentityError { Code = code, Description = code });

    /// <summary>The longest first, so that a word does not leave the rest of a longer one behind.</summary>
    private static string[] Read()
    {
        using var stream = typeof(PasswordRule).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .OrderByDescending(word => word.Length),
        ];
    }
}
