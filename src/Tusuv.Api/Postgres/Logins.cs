namespace Tusuv.Api.Postgres;

/// <summary>
/// Two logins. One owns the cluster and is for migrations; the running host has the other, which may only become one of
/// the roles that the host works with, so that nothing that slips in with a query can become more.
/// </summary>
internal sealed class Logins(ClusterFolder folder)
{
    private const string Database = "tusuv";
    private const string Host = "tusuv_host";

    // Roles are of the cluster; the first migration takes those that it finds.
    private const string Provide = """
        do $$
        declare
          name text;
        begin
          foreach name in array array['tusuv_app', 'tusuv_sequencer', 'tusuv_ballotbox', 'tusuv_eraser', 'tusuv_reader']
          loop
            if to_regrole(name) is null then execute format('create role %I nologin', name); end if;
          end loop;
          execute format('create role tusuv_host login noinherit password %L in role '
            'tusuv_app, tusuv_sequencer, tusuv_ballotbox, tusuv_eraser, tusuv_reader', current_setting('tusuv.password'));
        end
        $$
        """;

    public string ForMigrations => As(ClusterMaking.Owner, Database);

    public string ForHost => As(Host, Database);

    /// <summary>To the database that every cluster has.</summary>
    public string ForCluster => As(ClusterMaking.Owner, "postgres");

    /// <summary>Makes what a new cluster lacks; whoever calls holds the start lock.</summary>
    public async Task ProvideAsync(CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(ForCluster);
        await using var look = source.CreateCommand(
            "select exists (select from pg_roles where rolname = $1), exists (select from pg_database where datname = $2)"
        );
        look.Parameters.AddWithValue(Host);
        look.Parameters.AddWithValue(Database);
        var (hasLogin, hasDatabase) = (false, false);
        await using (var row = await look.ExecuteReaderAsync(cancellation))
        {
            await row.ReadAsync(cancellation);
            (hasLogin, hasDatabase) = (row.GetBoolean(0), row.GetBoolean(1));
        }

        if (!hasLogin)
        {
            await using var batch = source.CreateBatch();
            batch.BatchCommands.Add(
                new("select set_config('tusuv.password', $1, true)") { Parameters = { new() { Value = Password } } }
            );
            batch.BatchCommands.Add(new(Provide));
            await batch.ExecuteNonQueryAsync(cancellation);
        }

        if (!hasDatabase)
        {
            await using var create = source.CreateCommand($"create database {Database}");
            await create.ExecuteNonQueryAsync(cancellation);
        }
    }

    private string Password => File.ReadAllText(folder.Password);

    private string As(string login, string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = folder.Socket,
            Port = 5432,
            Username = login,
            Password = Password,
            Database = database,
            MaxPoolSize = 20,
        }.ConnectionString;
}
