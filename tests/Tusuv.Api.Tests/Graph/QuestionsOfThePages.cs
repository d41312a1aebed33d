using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Tusuv.Api.Tests.Graph;

/// <summary>A page whose question is refused is no page, so none asks for more than the host answers.</summary>
public partial class QuestionsOfThePages(App app)
{
    [GeneratedRegex(
        @"graphql\(`\s*query(?<rest>[^`]*)`\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Question();

    public static TheoryData<string> All =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Checkout.Top(), "frontend", "src"), "*.ts*", SearchOption.AllDirectories)
                .SelectMany(file => Question().Matches(File.ReadAllText(file)))
                .Select(question => $"query{question.Groups["rest"].Value}")
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task None_is_too_complex(string question)
    {
        using var answer = await app.Host.Visitor().Http.PostAsJsonAsync("/graphql", new { query = question });

        Assert.DoesNotContain("TOO_COMPLEX", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
