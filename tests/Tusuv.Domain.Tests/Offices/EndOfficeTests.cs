using Tusuv.Domain.Offices;
using static Tusuv.Domain.Offices.OfficeRefusals;
using Role = Tusuv.Domain.Offices.Office;

namespace Tusuv.Domain.Tests.OfficeCommands;

public class EndOfficeTests
{
    private static readonly AppointmentId First = new(Id(60));

    private static readonly BodyEvent[] Granted =
    [
        new BodyFormed(GovernorsOffice, Soum, BodyKind.GovernorsOffice, new("Тамгын газар")),
        new OfficeGranted(First, Role.HeadOfOffice, null, Write("С.Уранчимэг").Commitment, Day, Day.AddYears(4)),
    ];

    private static readonly BodyEvent[] Operated =
    [
        new BodyFormed(GovernorsOffice, Soum, BodyKind.Operator, new("Систем")),
        Administrator(First, null),
    ];

    private static readonly EndOffice End = new(GovernorsOffice, First, Day.AddMonths(6));
    private static readonly OfficeEnded Ended = new(First, Day.AddMonths(6));

    [Fact]
    public void An_office_ends_before_its_term() => GivenBody(Granted).When(b => End.Decide(b, Uranchimeg)).Then(Ended);

    [Fact]
    public void A_resolution_is_known_by_its_number() =>
        GivenBody(Granted)
            .When(b => (End with { Resolution = new("А/45") }).Decide(b, Uranchimeg))
            .Then(Ended with { Resolution = new("А/45") });

    [Fact]
    public void A_number_is_no_sentence() =>
        GivenBody(Granted)
            .When(b => (End with { Resolution = new("the second") }).Decide(b, Uranchimeg))
            .ThenRefused(ResolutionInvalid);

    [Fact]
    public void Ending_twice_records_nothing_new() =>
        GivenBody([.. Granted, Ended]).When(b => End.Decide(b, Uranchimeg)).ThenNothing();

    [Fact]
    public void An_end_that_is_entered_late_is_entered_all_the_same() =>
        GivenBody(Granted).When(b => (End with { On = Day }).Decide(b, Uranchimeg)).Then(Ended with { On = Day });

    [Fact]
    public void Ending_does_not_prolong_a_term() =>
        GivenBody(Granted).When(b => (End with { On = Day.AddYears(5) }).Decide(b, Uranchimeg)).ThenRefused(TermIsOver);

    [Fact]
    public void Ending_does_not_bring_an_office_back() =>
        GivenBody([.. Granted, Ended])
            .When(b => (End with { On = Day.AddYears(1) }).Decide(b, Uranchimeg))
            .ThenRefused(TermIsOver);

    [Fact]
    public void An_office_does_not_end_before_it_began() =>
        GivenBody(Granted).When(b => (End with { On = Day.AddDays(-1) }).Decide(b, Uranchimeg)).ThenRefused(TermEmpty);

    [Fact]
    public void What_nobody_holds_does_not_end() =>
        GivenBody(Granted)
            .When(b => (End with { AppointmentId = new(Id(61)) }).Decide(b, Uranchimeg))
            .ThenRefused(AppointmentUnknown);

    [Fact]
    public void There_is_no_office_without_a_body() =>
        GivenBody().When(b => End.Decide(b, Uranchimeg)).ThenRefused(BodyNotFound);

    [Fact]
    public void Another_soum_ends_no_office_here() =>
        GivenBody(Granted).When(b => End.Decide(b, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void The_last_administrator_stays() =>
        GivenBody(Operated)
            .When(b => (End with { On = Day.AddDays(1) }).Decide(b, Operator))
            .ThenRefused(LastAdministrator);

    [Theory]
    [InlineData(null, true)]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void An_administrator_goes_while_another_stays(int? months, bool goes)
    {
        BodyEvent[] both = [.. Operated, Administrator(new(Id(61)), months is { } m ? Day.AddMonths(m) : null)];
        var ended = GivenBody(both).When(b => End.Decide(b, Operator));

        if (goes)
            ended.Then(Ended);
        else
            ended.ThenRefused(LastAdministrator);
    }

    private static OfficeGranted Administrator(AppointmentId id, DateOnly? until) =>
        new(id, Role.Administrator, null, Write("Администратор").Commitment, Day, until);

    [Fact]
    public void A_term_holds_on_its_first_day_and_no_longer_on_its_last()
    {
        var term = new Term(First, Role.HeadOfOffice, Day, Day.AddDays(2));

        Assert.Equal([false, true, true, false], Enumerable.Range(-1, 4).Select(days => term.Holds(Day.AddDays(days))));
    }
}
