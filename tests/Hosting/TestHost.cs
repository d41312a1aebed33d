using Microsoft.Extensions.DependencyInjection;

namespace Tusuv.Tests;

/// <summary>A host on a port of its own, as a process would run it, but within reach.</summary>
internal sealed class TestHost(RunningHost running, string address) : Site(new(address)), IAsyncDisposable
{
    public RunningHost Running => running;

    public HttpClient Http { get; } = new() { BaseAddress = new(address) };

    public static async Task<TestHost> StartAsync(string connection, string keys, params string[] more)
    {
        var running = await HostBuilding.BuildAsync([
            "--urls",
            "http://127.0.0.1:0",
            "--environment",
            "Development",
            $"--ConnectionStrings:Database={connection}",
            $"--Keys:Path={keys}",
            "--Logging:LogLevel:Default=Error",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Error",
            .. more,
        ]);
        await running.StartAsync();
        var host = new TestHost(running, running.App.Urls.First());
        // The first question takes long, and questions have a limit of time.
        await host.Http.GetAsync("/health/ready");
        return host;
    }

    public T Service<T>()
        where T : notnull => running.App.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await running.DisposeAsync();
    }
}

internal sealed class Client(HttpClient http)
{
    public HttpClient Http => http;

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var answer = await SendAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    public async Task<JsonElement> SendAsync(string query, object? variables = null)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Sends a command and says how it was answered: null when accepted, else the refusal's code.</summary>
    public async Task<string?> DoAsync(string mutation, object input, Guid? commandId = null)
    {
        var name = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        var data = await AskAsync(
            $"mutation ($id: CommandId!, $input: {name}Input!) {{ {mutation}(commandId: $id, input: $input) {{ accepted refusal {{ code parameters {{ name value }} }} }} }}",
            new { id = commandId ?? Guid.NewGuid(), input }
        );
        var outcome = data.GetProperty(mutation);
        return outcome.GetProperty("accepted").GetBoolean()
            ? null
            : outcome.GetProperty("refusal").GetProperty("code").GetString();
    }

    public async Task<(string? Refusal, JsonElement Receipt)> CastAsync(
        Guid round,
        string slip,
        IEnumerable<Guid> choices,
        string? nonce = null
    )
    {
        var data = await AskAsync(
            "mutation ($input: CastBallotInput!) { castBallot(input: $input) { accepted refusal { code } receipt { code ballotRef commitment salt revision } } }",
            new
            {
                input = new
                {
                    roundId = round,
                    slip,
                    choices,
                    nonce = nonce ?? Convert.ToHexString(Guid.NewGuid().ToByteArray()),
                },
            }
        );
        var outcome = data.GetProperty("castBallot");
        return (
            outcome.GetProperty("accepted").GetBoolean()
                ? null
                : outcome.GetProperty("refusal").GetProperty("code").GetString(),
            outcome.GetProperty("receipt")
        );
    }
}
