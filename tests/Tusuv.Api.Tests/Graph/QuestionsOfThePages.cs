using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Tusuv.Api.Tests.Graph;

/// <summary>A page whose question is refused is no page, so none asks for more than the host answers.</summary>
public partial class QuestionsOfThePages(App app)
{
    private const int Limit = 1000;

    [GeneratedRegex(@"graphql\(`\s*query(?<rest>[^`]*)`\)", RegexOptions.ExplicitCapture, Limit)]
    private static partial Regex Question();

    /// <summary>A selection, not the value of an argument.</summary>
    [GeneratedRegex(@"(?<!: ?)\{", RegexOptions.None, Limit)]
    private static partial Regex Selection();

    [GeneratedRegex(@"\$(?<name>\w+): (?<type>[\w\[]+)!", RegexOptions.ExplicitCapture, Limit)]
    private static partial Regex Needed();

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
        using var answer = await app
            .Host.Visitor()
            .Http.PostAsJsonAsync(
                "/graphql",
                new
                {
                    // As the pages ask it, whose cache wants to know the type of everything.
                    query = Selection().Replace(question, "{ __typename "),
                    variables = Needed()
                        .Matches(question)
                        .ToDictionary(v => v.Groups["name"].Value, v => ValueOf(v.Groups["type"].Value)),
                }
            );

        var said = await answer.Content.ReadAsStringAsync();
        foreach (var fault in new[] { "omplexity", "TOO_COMPLEX", "INVALID_VALUE", "Syntax" })
            Assert.DoesNotContain(fault, said, StringComparison.Ordinal);
    }

    private static object ValueOf(string type) =>
        type switch
        {
            "Int" or "Long" => 1,
            "Boolean" => false,
            "Code" or "String" => "A1",
            "EventFilter" => new { },
            _ when type[0] is '[' => Array.Empty<object>(),
            _ => Guid.NewGuid(),
        };
}
