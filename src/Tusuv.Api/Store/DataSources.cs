namespace Tusuv.Api.Store;

/// <summary>
/// One data source per database role, on one login that is a member of them all. The role is a start-up option, so it
/// survives the pool's reset of a connection.
/// </summary>
public sealed class DataSources(string connection) : IAsyncDisposable
{
    private const string Limits = "-c idle_in_transaction_session_timeout=10s -c statement_timeout=30s";

    /// <summary>
    /// Planning a ballot anew each time took longer than writing it: the planner takes every array for a long one, so its
    /// own choice never settles on the plan that is right. And the one plan is made when the box is still empty, so it
    /// would read whole tables to find a voter, until somebody tells the planner how full they have become.
    /// </summary>
    private const string OnePlan = " -c plan_cache_mode=force_generic_plan -c enable_seqscan=off";

    public string AppConnection { get; } = As(connection, "tusuv_app", Limits);

    public NpgsqlDataSource App { get; } = NpgsqlDataSource.Create(As(connection, "tusuv_app", Limits));

    public NpgsqlDataSource Sequencer { get; } = NpgsqlDataSource.Create(As(connection, "tusuv_sequencer", Limits));

    public NpgsqlDataSource BallotBox { get; } =
        NpgsqlDataSource.Create(As(connection, "tusuv_ballotbox", Limits + OnePlan));

    public NpgsqlDataSource Eraser { get; } = NpgsqlDataSource.Create(As(connection, "tusuv_eraser", Limits));

    public NpgsqlDataSource Reader { get; } = NpgsqlDataSource.Create(As(connection, "tusuv_reader", Limits));

    public static string As(string connection, string role, string limits = "") =>
        new NpgsqlConnectionStringBuilder(connection)
        {
            // Nothing here changes a session, so there is nothing to put back.
            NoResetOnClose = true,
            Options = $"-c role={role} {limits}".TrimEnd(),
            MaxAutoPrepare = 50,
            AutoPrepareMinUsages = 2,
            ApplicationName = role,
        }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        foreach (var source in new[] { App, Sequencer, BallotBox, Eraser, Reader })
            await source.DisposeAsync();
    }
}
