using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.Slices.SliceRuleDefinition;

namespace Tusuv.Api.Tests;

public partial class ArchitectureRules
{
    private static readonly Architecture Domain = new ArchLoader().LoadAssemblies(typeof(Decision).Assembly).Build();

    [Fact]
    public void Contexts_never_depend_upon_each_other_in_a_circle() =>
        Slices().Matching("Tusuv.Domain.(*)").Should().BeFreeOfCycles().Check(Domain);

    [Theory]
    [InlineData("Tusuv.Allocation", "", "")]
    [InlineData("Tusuv.Transparency", "", "NSec.Cryptography")]
    [InlineData("Tusuv.Domain", "Tusuv.Allocation", "")]
    public void Pure_libraries_stand_on_little(string project, string references, string packages)
    {
        var file = XDocument.Load(Path.Combine(Checkout.Top(), "src", project, project + ".csproj"));

        Assert.Equal(
            references,
            string.Join(
                ',',
                file.Descendants("ProjectReference")
                    .Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!))
            )
        );
        Assert.Equal(
            packages,
            string.Join(
                ',',
                file.Descendants("PackageReference")
                    .Select(r => (string)r.Attribute("Include")!)
                    .Where(package => package != "Microsoft.CodeAnalysis.BannedApiAnalyzers")
            )
        );
        Assert.Contains(
            "BannedSymbols.txt",
            file.Descendants("AdditionalFiles").Select(r => Path.GetFileName((string)r.Attribute("Include")!))
        );
    }

    [Fact]
    public void Nothing_stands_on_the_host() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Checkout.Top(), "src"), "*.csproj", SearchOption.AllDirectories),
            project => Assert.DoesNotContain("Tusuv.Api.csproj", File.ReadAllText(project), StringComparison.Ordinal)
        );

    [Fact]
    public void The_domain_throws_nothing() =>
        Assert.All(
            Checkout.Sources("src/Tusuv.Domain").Where(s => !s.Path.Contains("Kernel", StringComparison.Ordinal)),
            source => Assert.False(Throw().IsMatch(source.Text), source.Path)
        );

    [Fact]
    public void The_host_never_uses_what_would_change_the_record() =>
        Assert.All(
            Checkout.Sources("src/Tusuv.Api"),
            source => Assert.False(Forbidden().IsMatch(source.Text), $"{source.Path}: {Forbidden().Match(source.Text)}")
        );

    [Theory]
    [InlineData("store.Advanced.Clean.DeleteAllEventDataAsync()")]
    [InlineData("session.Events.OverwriteEvent(e)")]
    [InlineData("session.Events.ArchiveStream(id)")]
    [InlineData("await session.Events.CompactStreamAsync<Round>(id)")]
    [InlineData("events.AddMaskingRuleForProtectedInformation<X>(x => x)")]
    public void And_would_be_noticed_if_it_did(string line) => Assert.Matches(Forbidden(), line);

    [GeneratedRegex(@"\bthrow\b", RegexOptions.None, 1000)]
    private static partial Regex Throw();

    [GeneratedRegex(
        @"AddMaskingRule|ApplyEventDataMasking|OverwriteEvent|CompactStream|ArchiveStream|Advanced\.Clean|\.Clean\.(Delete|Completely)|EnableEventSkipping|UseArchivedStreamPartitioning|TombstoneStream",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Forbidden();
}
