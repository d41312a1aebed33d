using System.Text.Json;
using Tusuv.Domain;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>Who makes a bundle may leave all texts out of it, and it is said; to take single ones away is found out by both verifiers.</summary>
public class TextsLeftOut
{
    [Fact]
    public void A_bundle_without_texts_is_well_and_both_say_that_they_could_not_check_them()
    {
        var bundle = new TestBundle(Attack.Original);
        bundle.Files.Remove("openings.ndjson");

        var report = bundle.Verify();

        Assert.Empty(report.Findings);
        string[] texts = ["opening", "erasure"];
        Assert.All(texts, check => Assert.NotEmpty(report.Of(check).NotSeen));
        SecondVerifier.Agrees(bundle, report.Findings, Keys.Policy, []);
        var second = SecondVerifier.Says(bundle);
        Assert.All(texts, check => Assert.NotEmpty(second[check].GetProperty("notSeen").EnumerateArray()));
    }

    [Fact]
    public void A_file_of_texts_with_none_in_it_is_no_bundle_without_texts()
    {
        var log = Attack.Honest.Copy();
        log.Openings.Clear();

        Attack.Found(TestBundle.Of(log), ["erasure"]);
    }

    [Fact]
    public void A_file_of_texts_that_is_listed_and_not_there_is_missing()
    {
        var bundle = new TestBundle(Attack.Original).List();
        bundle.Files.Remove("openings.ndjson");
        var folder = Directory.CreateTempSubdirectory("tusuv-texts-");
        bundle.WriteTo(folder.FullName);

        using var files = Tusuv.Verify.Bundles.BundleFiles.Open(folder.FullName);
        var report = new Tusuv.Verify.Bundles.Verifier(Tusuv.Transparency.TrustPolicy.Parse(Keys.Policy), []).Verify(
            files
        );
        folder.Delete(recursive: true);

        Assert.Equal("openings.ndjson", Assert.Single(report.Findings).File);
    }

    [Fact]
    public void A_text_that_was_erased_on_record_and_is_still_handed_on()
    {
        var log = Attack.Honest.Copy();
        var kept = log.Write("Бид 0 айл устай болмоор байна");

        Assert.Contains(
            log.Where("data_erased"),
            i => (string)log.Leaves[i]["data"]!["text"]!["$commit"]! == kept.Value
        );
        Attack.Found(TestBundle.Of(log), ["erasure"]);
    }

    /// <summary>One event of each kind, as it was recorded once; none of its texts is there.</summary>
    [Fact]
    public void Both_know_alike_which_texts_are_published()
    {
        var log = new TestLog();
        var samples = Path.Combine(Checkout.Top(), "tests", "Tusuv.Domain.Tests", "approved", "events");
        foreach (var sample in Directory.EnumerateFiles(samples).Order(StringComparer.Ordinal))
        {
            var type = EventTypes.Of(Path.GetFileNameWithoutExtension(sample))!;
            var e = JsonSerializer.Deserialize(File.ReadAllText(sample), type, EventJson.Options)!;
            log.Append(TestLog.IdOf(sample), e);
        }

        var bundle = TestBundle.Of(log);

        var gone = bundle.Verify().Of("erasure").Findings;
        Assert.NotEmpty(gone);
        Assert.Equal(
            gone.Select(finding => $"{finding.Leaf} {finding.Expected}"),
            SecondVerifier
                .Says(bundle)["erasure"]
                .GetProperty("findings")
                .EnumerateArray()
                .Select(finding => $"{finding.GetProperty("leaf")} {finding.GetProperty("expected")}")
        );
    }
}
