using GraphQL.Types;
using Tusuv.Api.Store;

namespace Tusuv.Api;

internal static class Health
{
    /// <summary>Live: the process answers. Ready: the store answers and the schema stands.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Ok());
        routes.MapGet(
            "/health/ready",
            async (DataSources data, ISchema schema, CancellationToken cancellation) =>
            {
                try
                {
                    schema.Initialize();
                    await using var command = data.App.CreateCommand("select 1");
                    await command.ExecuteScalarAsync(cancellation);
                    return Results.Ok();
                }
                catch (NpgsqlException)
                {
                    return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
                }
            }
        );
    }
}
