using System.Text.Json.Nodes;
using static Tusuv.Verify.Tests.Bundles.Attack;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>What the system showed, against what its events make.</summary>
public sealed class AttacksOnPages
{
    private static readonly TestLog Digested = Story.Tell(digested: true);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public void A15_pages_shown_that_the_events_do_not_make(int digest)
    {
        foreach (var page in new[] { "roundpage", "proposalpage", "localitypage" })
        {
            var log = Digested.Copy();
            var shown = DigestOf(log, digest)["pages"]!.AsArray().Single(p => (string)p!["page"]! == page)!;
            shown["root"] = new string('a', 64);

            var bundle = TestBundle.Of(log);

            Found(bundle, ["state"]);
            Assert.Contains(page, Assert.Single(bundle.Verify().Findings).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, -2)]
    [InlineData(5, 3)]
    public void A15_pages_of_another_moment_than_is_said(int digest, int leaves)
    {
        var log = Digested.Copy();
        var said = DigestOf(log, digest);
        said["leaves"] = (long)said["leaves"]! + leaves;

        Found(TestBundle.Of(log), ["state"]);
    }

    [Fact]
    public void A15_an_event_that_the_system_showed_otherwise()
    {
        var log = Digested.Copy();
        log.Leaves[log.Where("locality_registered").First()]["data"]!["name"]!["mn"] = "Өөр сум";

        Found(TestBundle.Of(log), ["state"]);
    }

    private static JsonNode DigestOf(TestLog log, int digest) =>
        log.Leaves[log.Where("state_digest_recorded").ElementAt(digest)]["data"]!;
}
