using Tusuv.Api.Identity;
using Tusuv.Domain;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Tests.Identity;

public class FirstAdministrators
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void The_link_leads_to_the_same_appointment_as_long_as_it_holds()
    {
        var first = FirstAdministrator.Behind([], Day);

        Assert.Equal(first, FirstAdministrator.Behind([Held(first)], Day));
        Assert.Equal(first, FirstAdministrator.Behind([Held(new(Guid.NewGuid())), Held(first)], Day));
    }

    [Fact]
    public void Once_that_is_ended_it_leads_to_another_and_never_to_somebody_elses()
    {
        var first = FirstAdministrator.Behind([], Day);
        var official = Held(new(Guid.NewGuid()));
        var second = FirstAdministrator.Behind([Held(first, Day), official], Day);

        Assert.NotEqual(first, second);
        Assert.NotEqual(official.Id, second);
        Assert.Equal(second, FirstAdministrator.Behind([Held(first, Day), official, Held(second)], Day));
        var third = FirstAdministrator.Behind([Held(first, Day), official, Held(second, Day)], Day);
        Assert.DoesNotContain(third, new[] { first, second, official.Id });
    }

    private static Appointment Held(AppointmentId id, DateOnly? until = null) =>
        new(id, new(Guid.Empty), Office.Administrator, null, default!, Day.AddYears(-1), until);
}
