using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Tests;

/// <summary>Every code that the host may answer with has its text, in both languages.</summary>
public class Texts
{
    [Theory]
    [InlineData("mn")]
    [InlineData("en")]
    public void Every_refusal_has_its_text_and_no_text_is_of_a_refusal_that_is_gone(string language)
    {
        var codes = Recorded("Tusuv.Domain.Tests").Append("command.id_reused").Order(StringComparer.Ordinal);

        Assert.Equal(codes, Keys("refusals", language).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("mn")]
    [InlineData("en")]
    public void Every_fault_of_the_host_has_its_text(string language) =>
        Assert.Empty(
            Recorded("Tusuv.Api.Tests")
                .Except(["command.id_reused"])
                .Except(Keys("faults", language))
                .Except(Keys("door", language))
        );

    [Theory]
    [InlineData("mn")]
    [InlineData("en")]
    public void Every_reason_has_its_text(string language)
    {
        IEnumerable<ReasonCode> reasons =
        [
            .. ProposalReasons.All,
            .. RoundReasons.All,
            .. RankReasons.All,
            .. VoidSlip.Reasons,
            .. VoidPaperBallot.Reasons,
            .. EraseText.Grounds,
            .. RefuseErasure.Reasons,
            .. KhuralReasons.All,
            .. FundReasons.All,
            .. PlanReasons.All,
            .. FindingReasons.Closing,
            .. SheetReasons.NotFound,
            .. SheetReasons.Correction,
            .. SheetReasons.Aside,
        ];

        Assert.Empty(reasons.Select(reason => reason.Value).Except(Keys("reasons", language)));
    }

    [Theory]
    [InlineData("mn")]
    [InlineData("en")]
    public void Every_event_has_its_sentence(string language) =>
        Assert.Empty(
            EventTypes
                .All.Select(type => $"event.{EventTypes.NameOf(type)}")
                .Except(new[] { "record", "sheets", "audit" }.SelectMany(file => Keys(file, language)))
        );

    private static string[] Recorded(string project) =>
        [
            .. File.ReadAllLines(Path.Combine(Checkout.Top(), "tests", project, "approved", "refusals.txt"))
                .Where(line => line.Length > 0)
                .Select(line => line.Split('(', ' ')[0]),
        ];

    private static IEnumerable<string> Keys(string file, string language)
    {
        var path = Path.Combine(Checkout.Top(), "frontend", "src", "texts", $"{file}.{language}.json");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!.Keys;
    }
}
