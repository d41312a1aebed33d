using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Tusuv.Api.Audit;

/// <summary>Something of a stream is in the log now. A reader who is slow misses the middle, never the end.</summary>
internal sealed class RoundChanges
{
    private readonly ConcurrentDictionary<Channel<(Guid Stream, long Event)>, byte> readers = new();

    public int Readers => readers.Count;

    public void Tell(IEnumerable<(Guid Stream, long Event)> changes)
    {
        foreach (var change in changes)
        foreach (var reader in readers.Keys)
            reader.Writer.TryWrite(change);
    }

    public async IAsyncEnumerable<(Guid Stream, long Event)> ReadAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var channel = Channel.CreateBounded<(Guid, long)>(
            new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        readers.TryAdd(channel, 0);
        try
        {
            await foreach (var change in channel.Reader.ReadAllAsync(cancellation))
                yield return change;
        }
        finally
        {
            readers.TryRemove(channel, out _);
        }
    }
}
