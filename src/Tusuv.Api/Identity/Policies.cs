using Microsoft.AspNetCore.Authorization;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

/// <summary>Who may send what. Which places an office reaches is decided with the command.</summary>
internal static class Policies
{
    /// <summary>Places, bodies, appointments.</summary>
    public const string Administration = nameof(Administration);

    /// <summary>Rounds and proposals: the governor's office and the khural's secretary.</summary>
    public const string RoundOffice = nameof(RoundOffice);

    /// <summary>Trying other rules on counted ballots, each a whole count for the host: the same, and the khural's members.</summary>
    public const string Trying = nameof(Trying);

    /// <summary>Who is on the roll, and the codes on their slips: few, as a code is a vote.</summary>
    public const string Roll = nameof(Roll);

    /// <summary>What the working group finds out about a proposal: the same, and its members.</summary>
    public const string Review = nameof(Review);

    /// <summary>Texts that are to be taken away: the same, and auditors for those of their audits.</summary>
    public const string Erasure = nameof(Erasure);

    /// <summary>General meetings: the bag's or khoroo's governor, and the offices above.</summary>
    public const string Meeting = nameof(Meeting);

    /// <summary>Household sheets out and back: the bag's or khoroo's governor, and the offices above.</summary>
    public const string Sheets = nameof(Sheets);

    /// <summary>The wishes on the sheets, which only the clerks of the working group read.</summary>
    public const string Coding = nameof(Coding);

    /// <summary>The count: the khural's secretary and chair.</summary>
    public const string Certification = nameof(Certification);

    /// <summary>Sittings and resolutions: the khural's secretary and chair.</summary>
    public const string KhuralOffice = nameof(KhuralOffice);

    /// <summary>A vote of one's own in a sitting.</summary>
    public const string KhuralMember = nameof(KhuralMember);

    /// <summary>The signature under a resolution.</summary>
    public const string Chair = nameof(Chair);

    /// <summary>The money of a round: the finance office and the treasury.</summary>
    public const string Finance = nameof(Finance);

    /// <summary>Calls for offers and contracts.</summary>
    public const string Procurement = nameof(Procurement);

    /// <summary>Saying how far a work is: those who carry it out.</summary>
    public const string Reporting = nameof(Reporting);

    /// <summary>Looking whether it is so: monitors, NGOs, members of the khural.</summary>
    public const string Monitoring = nameof(Monitoring);

    /// <summary>Audits, their drafts and findings: auditors.</summary>
    public const string Audit = nameof(Audit);

    /// <summary>Answers to findings: those who stand for an office.</summary>
    public const string Answering = nameof(Answering);

    /// <summary>An official, or a resident with a tracking code.</summary>
    public const string Participant = nameof(Participant);

    private static readonly Office[] OfRounds =
    [
        Office.Administrator,
        Office.Governor,
        Office.HeadOfOffice,
        Office.FinanceHead,
        Office.Procurement,
        Office.KhuralSecretary,
    ];

    private static readonly Dictionary<string, Office[]> Offices = new(StringComparer.Ordinal)
    {
        [Administration] = [Office.Administrator],
        [RoundOffice] = OfRounds,
        [Trying] = [.. OfRounds, Office.Chair, Office.PresidiumMember, Office.Member],
        [Roll] = [Office.Administrator, Office.HeadOfOffice, Office.KhuralSecretary],
        [Review] = [.. OfRounds, Office.WorkingGroupMember],
        [Erasure] = [.. OfRounds, Office.Auditor],
        [Meeting] =
        [
            Office.Administrator,
            Office.Governor,
            Office.BagGovernor,
            Office.HeadOfOffice,
            Office.KhuralSecretary,
        ],
        [Sheets] =
        [
            Office.Administrator,
            Office.Governor,
            Office.BagGovernor,
            Office.HeadOfOffice,
            Office.SocialWorker,
        ],
        [Coding] =
        [
            Office.Administrator,
            Office.HeadOfOffice,
            Office.SocialWorker,
            Office.KhuralSecretary,
            Office.Keyer,
        ],
        [Certification] = [Office.Administrator, Office.KhuralSecretary, Office.Chair],
        [KhuralOffice] = [Office.Administrator, Office.KhuralSecretary, Office.Chair],
        [KhuralMember] = [Office.Member, Office.PresidiumMember, Office.Chair],
        [Chair] = [Office.Chair],
        [Finance] = [Office.Administrator, Office.FinanceHead, Office.Treasury],
        [Reporting] =
        [
            Office.Administrator,
            Office.Governor,
            Office.BagGovernor,
            Office.HeadOfOffice,
            Office.FinanceHead,
            Office.Procurement,
            Office.SocialWorker,
            Office.KhuralSecretary,
            Office.Provider,
        ],
        [Monitoring] =
        [
            Office.Administrator,
            Office.Monitor,
            Office.Ngo,
            Office.Chair,
            Office.Member,
            Office.PresidiumMember,
        ],
        [Audit] = [Office.Auditor],
        [Answering] =
        [
            Office.Governor,
            Office.BagGovernor,
            Office.HeadOfOffice,
            Office.FinanceHead,
            Office.KhuralSecretary,
            Office.Chair,
            Office.Provider,
        ],
        [Procurement] = [Office.Administrator, Office.FinanceHead, Office.Procurement],
    };

    public static void AddPolicies(this IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, OfficeHandler>();
        var builder = services.AddAuthorizationBuilder();
        foreach (var (policy, offices) in Offices)
            builder.AddPolicy(policy, p => p.AddRequirements(new OfficeRequirement(offices)));
        builder.AddPolicy(Participant, p => p.AddRequirements(new OfficeRequirement([])));
    }

    /// <summary>One of these offices; with none named, any office or a tracking code.</summary>
    private sealed record OfficeRequirement(Office[] Offices) : IAuthorizationRequirement;

    private sealed class OfficeHandler(Asker asker) : AuthorizationHandler<OfficeRequirement>
    {
        protected override async Task HandleRequirementAsync(
            AuthorizationHandlerContext context,
            OfficeRequirement requirement
        )
        {
            var standing = await asker.StandingAsync();
            var entitled =
                requirement.Offices.Length == 0
                    ? standing is not null || asker.Participant is not null
                    : standing is not null && requirement.Offices.Contains(standing.Appointment.Office);
            if (entitled)
                context.Succeed(requirement);
        }
    }
}
