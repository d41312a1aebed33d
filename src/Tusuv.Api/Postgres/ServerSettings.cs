namespace Tusuv.Api.Postgres;

/// <summary>The server's settings. In a file and not on the command line, where paths with spaces would not survive.</summary>
internal static class ServerSettings
{
    /// <param name="durable">False only in tests, whose data nobody keeps.</param>
    public static string Text(ClusterFolder folder, bool durable) =>
        $"""
            # Written at each start of the server.
            listen_addresses = ''
            port = 5432
            unix_socket_directories = '"{Quoted(folder.Socket)}"'
            unix_socket_permissions = 0700
            password_encryption = 'scram-sha-256'
            # Two hosts with all their pools fit.
            max_connections = 200
            shared_buffers = '128MB'
            wal_level = minimal
            max_wal_senders = 0
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_directory = '../log'
            log_filename = 'postgresql-%a.log'
            logging_collector = on
            log_rotation_age = '1d'
            log_rotation_size = 0
            log_truncate_on_rotation = on
            fsync = {OnOff(durable)}
            full_page_writes = {OnOff(durable)}

            """;

    /// <summary>A list of names in double quotes, itself in single ones.</summary>
    private static string Quoted(string path) =>
        path.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal);

    private static string OnOff(bool value) => value ? "on" : "off";
}
