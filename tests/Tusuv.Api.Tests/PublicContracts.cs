using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Tusuv.Api.Graph;
using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;
using Wolverine.Runtime;

namespace Tusuv.Api.Tests;

public class PublicContracts(App app)
{
    /// <summary>Sent by the host itself, as a consequence or by the clock.</summary>
    private static readonly Type[] Internal =
    [
        typeof(CloseBox),
        typeof(RankByMeeting),
        typeof(NoteOverdueAnswer),
        typeof(NoteOverdueAppeal),
        typeof(AmendResolution),
        typeof(RescindResolution),
        typeof(RestoreList),
        typeof(AdoptPlan),
        typeof(RemindOfMilestone),
        typeof(RemindOfFinding),
        typeof(RecordStateDigest),
        typeof(ReportAlarms),
    ];

    public static TheoryData<string> Commands =>
        [.. typeof(Decision).Assembly.GetTypes().Where(Completeness.IsCommand).Select(t => t.FullName!)];

    [Fact]
    public void The_schema_is_the_one_on_record() =>
        Approved.Matches("schema.graphql", SchemaPrinter.Print(app.Service<ISchema>()));

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_has_its_mutation_or_is_the_hosts_own(string name)
    {
        var command = TypeOf(name);
        var field = app.Service<ISchema>().Mutation!.Fields.Find(JsonNamingPolicy.CamelCase.ConvertName(command.Name));

        Assert.Equal(Internal.Contains(command), field is null);
    }

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_has_its_handler(string name) =>
        Assert.True(((WolverineRuntime)app.Service<IWolverineRuntime>()).Handlers.CanHandle(TypeOf(name)));

    [Fact]
    public void Every_mutation_says_who_may_and_every_input_is_named_after_it() =>
        Assert.All(
            app.Service<ISchema>().Mutation!.Fields,
            field =>
            {
                Assert.True(field.IsAuthorizationRequired() || field.IsAnonymousAllowed(), field.Name);
                Assert.False(string.IsNullOrWhiteSpace(field.Description), field.Name);
                Assert.Equal(
                    char.ToUpperInvariant(field.Name[0]) + field.Name[1..] + "Input!",
                    field.Arguments!.Single(a => a.Name == "input").ResolvedType!.ToString()
                );
            }
        );

    [Fact]
    public void A_mutation_open_to_everybody_is_a_ballot_only() =>
        Assert.Equal(
            ["castBallot"],
            app.Service<ISchema>().Mutation!.Fields.Where(f => f.IsAnonymousAllowed()).Select(f => f.Name)
        );

    [Fact]
    public void A_schema_with_a_mutation_open_by_mistake_does_not_start()
    {
        var (mutation, schema) = (new ObjectGraphType { Name = "Mutation" }, new Schema());
        mutation.AddField(
            new FieldType
            {
                Name = "openDoor",
                ResolvedType = new BooleanGraphType(),
                Resolver = new FuncFieldResolver<bool>(_ => true),
            }
        );
        schema.Mutation = mutation;

        var mistake = Assert.Throws<InvalidOperationException>(() =>
            new AuthorizationVisitor().VisitObjectFieldDefinition(mutation.Fields.Single(), mutation, schema)
        );

        Assert.Contains("openDoor", mistake.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Events =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "events"))
                .Select(f => Path.GetFileNameWithoutExtension(f))
                .Order(),
        ];

    /// <summary>What the store keeps, and how it spells it, is what the public log hashes.</summary>
    [Theory, MemberData(nameof(Events))]
    public async Task An_event_comes_out_of_the_store_byte_for_byte(string name)
    {
        var canonical = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "events", name + ".json"),
            TestContext.Current.CancellationToken
        );
        await using var source = NpgsqlDataSource.Create(app.Connection);
        await using var command = source.CreateCommand("select $1::jsonb::text");
        command.Parameters.AddWithValue(canonical);
        var stored = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal(
            canonical,
            Text(Transparency.CanonicalJson.Canonicalize(System.Text.Encoding.UTF8.GetBytes(stored)))
        );
        var type = EventTypes.Of(name)!;
        var read = JsonSerializer.Deserialize(stored, type, EventJson.Options)!;
        Assert.Equal(
            canonical,
            Text(Transparency.CanonicalJson.Encode(JsonSerializer.SerializeToElement(read, type, EventJson.Options)))
        );
    }

    /// <summary>Codes that the host gives beside those of the domain, as they stand in its sources.</summary>
    [Fact]
    public void The_hosts_own_codes_are_kept()
    {
        var codes = Checkout
            .Sources("src/Tusuv.Api")
            .Where(s =>
                !s.Path.Contains(
                    $"{Path.DirectorySeparatorChar}Postgres{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            )
            .SelectMany(s =>
                System
                    .Text.RegularExpressions.Regex.Matches(
                        s.Text,
                        "\"(?<code>(command|page|as_of|session|file)\\.[a-z_]+)\"",
                        System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
                        TimeSpan.FromSeconds(5)
                    )
                    .Select(m => m.Groups["code"].Value)
            )
            .Distinct()
            .Order(StringComparer.Ordinal);

        Approved.Matches("refusals.txt", string.Concat(codes.Select(c => c + "\n")));
    }

    private static string Text(byte[] utf8) => System.Text.Encoding.UTF8.GetString(utf8);

    private static Type TypeOf(string name) => typeof(Decision).Assembly.GetType(name)!;
}
