using Tusuv.Api.Store;

namespace Tusuv.Api.Identity;

internal enum SignInOutcome
{
    Password,
    SecondFactor,
    RecoveryCode,
    Passkey,
    Provider,
    Invitation,
    EntryLink,
    OneClick,
    Left,
    WrongPassword,
    WrongCode,
    WrongPasskey,
    Locked,
    Invited,
    PasswordChanged,
    SecondFactorSet,
    SecondFactorEnded,
    RecoveryCodesMade,
    PasskeyAdded,
    PasskeyRemoved,
    ProviderLinked,
    SessionsEnded,
    AccountClosed,
}

/// <summary>One line of the log of the door.</summary>
internal sealed record SignInEntry(DateTimeOffset At, SignInOutcome Outcome, string Device);

/// <summary>What happened at the door: who, when, on what device. Kept for a year; names nobody whom no account names.</summary>
internal sealed class SignInLog(DataSources data, TimeProvider clock, IHttpContextAccessor http)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public Task WriteAsync(SignInOutcome outcome, Guid? person, Guid? by = null)
    {
        var now = clock.GetUtcNow();
        return data
            .App.Command(
                """
                with old as (delete from app.sign_in where at < $6)
                insert into app.sign_in(at, person_id, outcome, device, by_person) values ($1, $2, $3, $4, $5)
                """,
                now,
                person,
                outcome.ToString(),
                http.HttpContext is { } context ? Device.Of(context.Request) : "",
                by,
                now - Kept
            )
            .DoAsync(CancellationToken.None);
    }

    public Task<List<SignInEntry>> LastOfAsync(Guid person, CancellationToken cancellation) =>
        data
            .App.Command(
                "select at, outcome, device from app.sign_in where person_id = $1 order by at desc limit 10",
                person
            )
            .ListAsync(
                row => new SignInEntry(
                    row.GetFieldValue<DateTimeOffset>(0),
                    Enum.Parse<SignInOutcome>(row.GetString(1)),
                    row.GetString(2)
                ),
                cancellation
            );
}
