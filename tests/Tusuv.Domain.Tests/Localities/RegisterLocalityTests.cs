using static Tusuv.Domain.Localities.LocalityRefusals;

namespace Tusuv.Domain.Tests.LocalityCommands;

public class RegisterLocalityTests
{
    private static readonly Locality Aimag = new(Khentii, null, LocalityKind.Aimag, new("MN-039"));

    private static readonly RegisterLocality Register = new(
        Soum,
        Khentii,
        LocalityKind.Soum,
        new("khukhbulag"),
        new("Хөхбулаг сум"),
        new("Asia/Ulaanbaatar")
    );

    private static readonly LocalityRegistered Registered = new(
        Soum,
        Khentii,
        LocalityKind.Soum,
        new("khukhbulag"),
        new("Хөхбулаг сум"),
        new("Asia/Ulaanbaatar")
    );

    [Fact]
    public void A_soum_is_registered_under_its_aimag() =>
        GivenLocality().When(l => Register.Decide(l, Aimag, Operator)).Then(Registered);

    [Fact]
    public void Registering_twice_records_nothing_new() =>
        GivenLocality(Registered).When(l => Register.Decide(l, Aimag, Operator)).ThenNothing();

    [Fact]
    public void Another_place_does_not_take_its_id() =>
        GivenLocality(Registered)
            .When(l => (Register with { Code = new("bayangol") }).Decide(l, Aimag, Operator))
            .ThenRefused(IdTaken);

    [Fact]
    public void Nothing_lies_under_a_place_that_is_not_there() =>
        GivenLocality().When(l => Register.Decide(l, null, Operator)).ThenRefused(ParentUnknown);

    [Fact]
    public void An_office_elsewhere_registers_nothing_here() =>
        GivenLocality().When(l => Register.Decide(l, Aimag, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Theory]
    [InlineData(LocalityKind.Bag)]
    [InlineData(LocalityKind.Khoroo)]
    [InlineData(LocalityKind.Country)]
    public void An_aimag_holds_soums_only(LocalityKind kind) =>
        GivenLocality()
            .When(l => (Register with { Kind = kind }).Decide(l, Aimag, Operator))
            .ThenRefused(Misplaced(kind));

    [Fact]
    public void Only_a_country_or_an_area_stands_at_the_root() =>
        GivenLocality()
            .When(l => (Register with { Parent = null }).Decide(l, null, Operator))
            .ThenRefused(Misplaced(LocalityKind.Soum));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_place_has_a_name(string name) =>
        GivenLocality()
            .When(l => (Register with { Name = new(name) }).Decide(l, Aimag, Operator))
            .ThenRefused(NameMissing);

    [Fact]
    public void A_name_is_not_a_book() =>
        GivenLocality()
            .When(l => (Register with { Name = new(new string('х', 2001)) }).Decide(l, Aimag, Operator))
            .ThenRefused(CommonRefusals.TextTooLong(2000));

    [Theory]
    [InlineData("Хөхбулаг\0")]
    [InlineData("Хөхбулаг\u001b[31m")]
    [InlineData("half \ud83d of a pair")]
    public void A_name_holds_nothing_that_cannot_be_read(string name) =>
        GivenLocality()
            .When(l => (Register with { Name = new("Хөхбулаг", name) }).Decide(l, Aimag, Operator))
            .ThenRefused(CommonRefusals.TextUnreadable);

    [Fact]
    public void A_code_is_that_of_one_place()
    {
        GivenLocality()
            .When(l => (Register with { Code = Aimag.Code }).Decide(l, Aimag, Operator))
            .ThenRefused(CodeTaken);
        GivenLocality().When(l => Register.Decide(l, Aimag, Operator, [Register.Code])).ThenRefused(CodeTaken);
    }

    [Fact]
    public void A_code_has_no_blanks() =>
        GivenLocality()
            .When(l => (Register with { Code = new("khukh bulag") }).Decide(l, Aimag, Operator))
            .ThenRefused(CodeInvalid);

    [Theory]
    [InlineData("Asia/Atlantis")]
    [InlineData("Ulaanbaatar Standard Time")]
    [InlineData("")]
    public void A_time_zone_is_known_by_its_IANA_name(string zone) =>
        GivenLocality()
            .When(l => (Register with { TimeZone = new(zone) }).Decide(l, Aimag, Operator))
            .ThenRefused(TimeZoneUnknown);
}
