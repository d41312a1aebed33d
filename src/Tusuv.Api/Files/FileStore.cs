using System.Security.Cryptography;
using System.Text;
using NpgsqlTypes;
using Tusuv.Api.Store;

namespace Tusuv.Api.Files;

public sealed record StoredFile(string MediaType, byte[] Content);

/// <summary>Photos and documents by the SHA-256 of what is served.</summary>
public sealed class FileStore(DataSources data)
{
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>A file that is there already leaves no second copy of what was taken out of it.</summary>
    private const string Store = """
        with stored as (
          insert into app.file(hash, media_type, content, metadata) values ($1, $2, $3, $4)
          on conflict do nothing returning metadata)
        insert into app.opening(commitment, salt, value, purpose)
        select metadata, $5, $6, 'file metadata' from stored where metadata is not null
        """;

    internal async Task<Hash> StoreAsync(CleanedFile file, CancellationToken cancellation)
    {
        var hash = SHA256.HashData(file.Content);
        var metadata = file.Metadata is { } taken ? Openings.Write(Convert.ToBase64String(taken)) : null;
        await using var command = data.App.CreateCommand(Store);
        command.Parameters.AddWithValue(hash);
        command.Parameters.AddWithValue(file.MediaType);
        command.Parameters.AddWithValue(file.Content);
        command.Parameters.Add(Optional(metadata?.Commitment.Value, NpgsqlDbType.Text));
        command.Parameters.Add(
            Optional(metadata is null ? null : Convert.FromBase64String(metadata.Salt), NpgsqlDbType.Bytea)
        );
        command.Parameters.Add(
            Optional(metadata is null ? null : Encoding.UTF8.GetBytes(metadata.Text), NpgsqlDbType.Bytea)
        );
        await command.ExecuteNonQueryAsync(cancellation);
        return new(Convert.ToHexStringLower(hash));
    }

    public async Task<StoredFile?> FindAsync(string hash, CancellationToken cancellation)
    {
        if (!IsHash(hash))
            return null;
        await using var command = data.App.CreateCommand("select media_type, content from app.file where hash = $1");
        command.Parameters.AddWithValue(Convert.FromHexString(hash));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(row.GetString(0), row.GetFieldValue<byte[]>(1)) : null;
    }

    public async Task<bool> HasAsync(string hash, CancellationToken cancellation) =>
        IsHash(hash) && await MissingAsync([new(hash)], cancellation) is { Count: 0 };

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static NpgsqlParameter Optional(object? value, NpgsqlDbType type) =>
        new() { Value = value ?? DBNull.Value, NpgsqlDbType = type };

    /// <summary>Of these files those that were never stored.</summary>
    public async Task<IReadOnlyCollection<Hash>> MissingAsync(
        IReadOnlyCollection<Hash>? files,
        CancellationToken cancellation
    )
    {
        if (files is null or { Count: 0 })
            return [];
        await using var command = data.App.CreateCommand(
            "select encode(hash, 'hex') from app.file where hash = any($1)"
        );
        command.Parameters.AddWithValue(files.Select(file => Convert.FromHexString(file.Value)).ToArray());
        HashSet<Hash> stored = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            stored.Add(new(rows.GetString(0)));
        return [.. files.Where(file => !stored.Contains(file))];
    }
}
