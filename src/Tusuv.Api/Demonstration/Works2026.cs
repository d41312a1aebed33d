using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Funds;
using static Tusuv.Domain.ActionPlans.Completion;

namespace Tusuv.Api.Demonstration;

/// <summary>May to November 2026: contracts, works, payments; reported by those who do them and looked at by others.</summary>
internal static class Works2026
{
    public static async Task TellOfSummerAsync(Story story, Money2026 money)
    {
        await story.TellAsync("May to September 2026: works begin, two are done, one is late");
        await story.AtAsync("2026-05-18 11:00");
        await money.SignAsync("P06", 57.9m, "«Дулаан нутаг» ХХК", ProcurementWay.OpenTender, "2026-05-18");
        await story.AtAsync("2026-05-20 11:00");
        await money.SignAsync(
            "P14",
            9.6m,
            "«Тосон малчид» нөхөрлөл",
            ProcurementWay.CommunityParticipation,
            "2026-05-20"
        );
        await story.AtAsync("2026-05-22 15:00");
        await money.ReportAsync(
            money.Task("P10"),
            Substantial,
            90,
            "2026-05-22",
            "Нэг мотоцикль бүртгэлийн бичиггүй ирсэн."
        );
        await story.AtAsync("2026-06-02 15:00");
        await money.ReportAsync(
            money.Task("P10"),
            Complete,
            100,
            "2026-06-02",
            "Бичиг 11 хоногийн дараа ирж, дөрвүүлээ хүлээлгэн өгсөн."
        );
        await money.VerifyAsync("P10", Complete, "2026-06-02", "Дөрвөн багт очиж үзэв.");
        await story.AtAsync("2026-06-05 10:00");
        await money.PayAsync("P10", 21.6m, "2026-06-05");
        await story.AtAsync("2026-06-28 12:00");
        await money.ReportAsync(
            money.Task("P14"),
            Complete,
            100,
            "2026-06-28",
            "24 хүн-өдрийн өөрсдийн хөдөлмөр орсон."
        );
        await money.VerifyAsync("P14", Complete, "2026-06-28", "Ванн, хашаа ашиглалтад орсон.");
        await story.AtAsync("2026-06-30 15:00");
        await money.PayAsync("P14", 9.6m, "2026-06-30");
        await money.SignAsync("P04", 33.1m, "«Нар гэрэл» ХХК", ProcurementWay.OpenTender, "2026-06-30");
        await story.AtAsync("2026-07-10 11:00");
        await money.SignAsync("P07", 44.2m, "«Хөх толгой» ХХК", ProcurementWay.OpenTender, "2026-07-10");
        await money.PayAsync("P07", 8.8m, "2026-07-10", forWork: false);
        await story.AtAsync("2026-07-14 16:00");
        await money.ReportAsync(money.Report("2026-07-15"), Complete, 100, "2026-07-14", "Хагас жилийн тайлан.");
        await story.AtAsync("2026-08-03 10:00");
        await money.SignAsync("P09", 16.5m, "«Баян өргөө» ХХК", ProcurementWay.Direct, "2026-08-03");
        // Planned for 15 August, and done 27 days later.
        await story.AtAsync("2026-09-11 14:00");
        await money.ReportAsync(
            money.Task("P06"),
            Complete,
            100,
            "2026-09-11",
            "Комиссын акт 2026/07. 27 хоног хэтэрсэн, алданги нэхэмжилсэн."
        );
        await money.VerifyAsync("P06", Complete, "2026-09-11", "Комиссын акт 2026/07.", by: "chair");
        await story.AtAsync("2026-09-14 10:00");
        await money.ClaimAsync("P06", 57.9m, days: 27);
        await money.HoldAsync("P06", 2.9m, "2027-09-11");
        await money.PayAsync("P06", 55.0m, "2026-09-14");
    }

    public static async Task TellOfAutumnAsync(Story story, Money2026 money)
    {
        await story.TellAsync("October and November 2026: a ramp too steep, lamps that do not burn, pipes in frost");
        await story.AtAsync("2026-10-06 15:00");
        await money.ReportAsync(
            money.Task("P09"),
            Limited,
            60,
            "2026-10-06",
            "Налууг 1:6 хийсэн тул хүлээж аваагүй, 1:12 болгож дахин хийнэ."
        );
        await story.AtAsync("2026-10-07 15:00");
        await money.VerifyAsync("P09", Limited, "2026-10-07", "Тэргэнцэртэй хүн гарч чадахгүй.", by: "disability-ngo");
        await story.AtAsync("2026-10-08 10:00");
        await money.PayAsync("P09", 6.7m, "2026-10-08");
        await story.AtAsync("2026-10-16 15:00");
        await money.ReportAsync(money.Task("P07"), Limited, 20, "2026-10-16", "Шугамын суваг ухсан.");
        await story.AtAsync("2026-10-19 11:00");
        await money.VerifyAsync("P07", Limited, "2026-10-19", "Суваг ухсан, шугам тавиагүй.");
        await story.AtAsync("2026-10-22 15:00");
        // The photo says that it is older than the contract.
        await money.ReportAsync(
            money.Task("P04"),
            Complete,
            100,
            "2026-10-22",
            "24 гэрэл суурилуулсан.",
            photo: "2026-06-20"
        );
        await story.AtAsync("2026-10-29 19:00");
        await money.VerifyAsync("P04", Substantial, "2026-10-29", "24 гэрлээс 21 нь асаж байна.");
        await story.AtAsync("2026-11-02 10:00");
        await money.PayAsync("P04", 23.2m, "2026-11-02");
    }

    /// <summary>Ninety days after its day, twice escalated, the dormitory's pipes get another one: nothing is laid in frost.</summary>
    public static async Task TellOfTodayAsync(Story story, Money2026 money)
    {
        await story.AtPresentAsync();
        await money.PlanAsync("P07", "2027-05-30", "weather");
    }
}
