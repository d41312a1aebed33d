using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Tusuv.Benchmarks;

/// <summary>The plainest thing one could write instead: a minimal API that puts what it is sent into one row.</summary>
internal static class PlainEndpoint
{
    private const string Table = """
        create table if not exists public.plain_ballot (
          id bigint generated always as identity primary key, round uuid not null, slip text not null, nonce text not null,
          choices uuid[] not null, cast_at timestamptz not null default now())
        """;

    private const string Insert =
        "insert into public.plain_ballot(round, slip, nonce, choices) values ($1, $2, $3, $4) returning id";

    public static async Task PrepareAsync(NpgsqlDataSource data)
    {
        await using var create = data.CreateCommand(Table);
        await create.ExecuteNonQueryAsync();
    }

    public static WebApplication Build(NpgsqlDataSource data)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        var app = builder.Build();
        app.MapPost(
            "/ballots",
            async (HttpRequest request, CancellationToken cancellation) =>
            {
                using var body = await JsonDocument.ParseAsync(request.Body, default, cancellation);
                var ballot = body.RootElement.GetProperty("variables").GetProperty("input");
                return new { id = await InsertAsync(data, PlainBallot.Of(ballot), cancellation) };
            }
        );
        app.MapPages(data);
        return app;
    }

    /// <summary>One row, one transaction, one wait for the disk.</summary>
    public static async Task<long> InsertAsync(
        NpgsqlDataSource data,
        PlainBallot ballot,
        CancellationToken cancellation
    )
    {
        await using var command = data.CreateCommand(Insert);
        command.Parameters.AddWithValue(ballot.Round);
        command.Parameters.AddWithValue(ballot.Slip);
        command.Parameters.AddWithValue(ballot.Nonce);
        command.Parameters.AddWithValue(ballot.Choices);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}

internal sealed record PlainBallot(Guid Round, string Slip, string Nonce, Guid[] Choices)
{
    public static PlainBallot Of(JsonElement ballot) =>
        new(
            ballot.GetProperty("roundId").GetGuid(),
            ballot.GetProperty("slip").GetString()!,
            ballot.GetProperty("nonce").GetString()!,
            [.. ballot.GetProperty("choices").EnumerateArray().Select(c => c.GetGuid())]
        );
}
