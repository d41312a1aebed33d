using System.Security.Cryptography;
using Tusuv.Api.Store;

namespace Tusuv.Api.Files;

internal sealed record StoredFile(string MediaType, byte[] Content);

/// <summary>Photos and documents by the SHA-256 of what is served.</summary>
internal sealed class FileStore(DataSources data)
{
    public const int MostBytes = 5 * 1024 * 1024;

    public async Task<Hash> StoreAsync(CleanedFile file, CancellationToken cancellation)
    {
        var hash = SHA256.HashData(file.Content);
        await using var batch = data.App.CreateBatch();
        Committed? committed = null;
        if (file.Metadata is not null)
        {
            var written = Openings.Write(Convert.ToBase64String(file.Metadata));
            committed = written.Commitment;
            batch.BatchCommands.Add(
                new("insert into app.opening(commitment, salt, value, purpose) values ($1, $2, $3, 'file metadata')")
                {
                    Parameters =
                    {
                        new() { Value = written.Commitment.Value },
                        new() { Value = Convert.FromBase64String(written.Salt) },
                        new() { Value = System.Text.Encoding.UTF8.GetBytes(written.Text) },
                    },
                }
            );
        }

        batch.BatchCommands.Add(
            new(
                "insert into app.file(hash, media_type, content, metadata) values ($1, $2, $3, $4) on conflict do nothing"
            )
            {
                Parameters =
                {
                    new() { Value = hash },
                    new() { Value = file.MediaType },
                    new() { Value = file.Content },
                    new()
                    {
                        Value = (object?)committed?.Value ?? DBNull.Value,
                        NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text,
                    },
                },
            }
        );
        await batch.ExecuteNonQueryAsync(cancellation);
        return new(Convert.ToHexStringLower(hash));
    }

    public async Task<StoredFile?> FindAsync(string hash, CancellationToken cancellation)
    {
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
            return null;
        await using var command = data.App.CreateCommand("select media_type, content from app.file where hash = $1");
        command.Parameters.AddWithValue(Convert.FromHexString(hash));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(row.GetString(0), row.GetFieldValue<byte[]>(1)) : null;
    }
}
