using Tusuv.Api.Localities;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Demonstration;

internal sealed record Bag(int Number, PublicText Name, int Persons, int Households, int Roll)
{
    public string Code => $"bag-{Number}";

    public LocalityId Id => Registers.Of($"MN-039/Хөхбулаг/{Code}");
}

internal sealed record DemonstrationBody(string Key, BodyKind Kind, int? Bag, PublicText Name)
{
    public BodyId Id => new(Khukhbulag.Id($"body:{Key}"));

    public LocalityId Place => Bag is { } bag ? Khukhbulag.Bag(bag).Id : Khukhbulag.Soum;
}

/// <summary>Until the term of the khural ends, or for good.</summary>
internal sealed record Official(
    string Key,
    string Body,
    Office Office,
    string Name,
    bool HasTerm = false,
    Code? Order = null
)
{
    public AppointmentId Id => new(Khukhbulag.Id($"appointment:{Key}"));

    public PersonId Person => new(Khukhbulag.Id($"person:{Name}"));
}

/// <summary>The invented soum of Khukhbulag: its bags, its bodies, its people in office. Nothing of it is real.</summary>
internal static class Khukhbulag
{
    private static readonly Guid Space = new("7f2cb0de-52e6-5d38-9a52-5f2f0a9c2701");

    public static readonly LocalityId Soum = Registers.Of("MN-039/Хөхбулаг");
    public static readonly RoundId Ldf2026 = new(Id("ОНХС-2026"));
    public static readonly RoundId Ldf2027 = new(Id("ОНХС-2027"));
    public static readonly PublicText Name = new("Хөхбулаг сум", "Khukhbulag soum");

    public static readonly IReadOnlyList<Bag> Bags =
    [
        new(1, new("1-р баг, Хөшөөт", "Bag 1, Khushuut"), 455, 128, 306),
        new(2, new("2-р баг, Тосон", "Bag 2, Toson"), 498, 141, 337),
        new(3, new("3-р баг, Баянгол", "Bag 3, Bayangol"), 421, 119, 283),
        new(4, new("4-р баг, Улаан-Эрэг", "Bag 4, Ulaan-Ereg"), 470, 134, 318),
        new(5, new("5-р баг, Төв", "Bag 5, Centre"), 1206, 338, 801),
    ];

    public static readonly IReadOnlyList<DemonstrationBody> Bodies =
    [
        new("GovernorsOffice", BodyKind.GovernorsOffice, null, new("Засаг даргын Тамгын газар", "Governor's office")),
        new("Khural", BodyKind.Khural, null, new("Иргэдийн Төлөөлөгчдийн Хурал", "Citizens' Representatives' Khural")),
        new("Presidium", BodyKind.Presidium, null, new("Хурлын Тэргүүлэгчид", "Presidium of the khural")),
        new("AuditOffice", BodyKind.AuditOffice, null, new("Төрийн аудитын газар", "State audit office")),
        new("WorkingGroup", BodyKind.WorkingGroup, null, new("ОНХС-ийн ажлын хэсэг", "Working group of the fund")),
        new("Monitors", BodyKind.WorkingGroup, null, new("Олон талт оролцогчдын бүлэг", "Multi-stakeholder group")),
        .. Bags.Select(bag => new DemonstrationBody(
            bag.Code,
            BodyKind.GovernorsOffice,
            bag.Number,
            new($"{bag.Name.Mn}, Засаг дарга", $"{bag.Name.En}, governor")
        )),
    ];

    public static readonly IReadOnlyList<Official> Officials = [.. People.InOffice, .. People.InKhural];

    private static readonly Dictionary<string, Official> ByKey = Officials.ToDictionary(
        o => o.Key,
        StringComparer.Ordinal
    );
    private static readonly Dictionary<string, DemonstrationBody> BodyByKey = Bodies.ToDictionary(
        b => b.Key,
        StringComparer.Ordinal
    );

    public static Guid Id(string name) => Uuid.Named(Space, name);

    public static Bag Bag(int number) => Bags[number - 1];

    public static BodyId Body(string key) => BodyByKey[key].Id;

    public static Official Official(string key) => ByKey[key];

    /// <summary>A member of the khural, by the number of the seat.</summary>
    public static AppointmentId Member(int seat) => ByKey[seat == 1 ? "chair" : $"member-{seat}"].Id;

    public static Store.Asking As(string official)
    {
        var body = BodyByKey[ByKey[official].Body];
        return new(new(ByKey[official].Id.Value), new(body.Place), Body: body.Id, Channel: "web");
    }

    public static Store.Asking Resident(RoundId round, string name) =>
        new(new(Uuid.Named(round.Value, $"resident:{name}")), default, Channel: "web");

    public static ProposalId Proposal(RoundId round, string number) => new(Uuid.Named(round.Value, number));

    public static Money Million(decimal million) => new((long)(million * 1_000_000), "MNT");
}
