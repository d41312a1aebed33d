using System.Text;
using System.Threading.Channels;
using GraphQL;

namespace Tusuv.Api.Graph;

/// <summary>graphql-sse, distinct connections: each answer as "next", then "complete"; a comment now and then keeps the line.</summary>
internal static class EventStream
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(12);

    /// <summary>Rights are asked for when a stream begins, so none lives for ever.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    public static async Task WriteAsync(HttpContext http, ExecutionResult result, IGraphQLSerializer serializer)
    {
        http.Response.ContentType = GraphEndpoint.Events;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        limit.CancelAfter(Longest);
        try
        {
            if (result.Streams?.Values.FirstOrDefault() is { } stream)
                await ForwardAsync(http, stream, serializer, limit.Token);
            else
                await NextAsync(http, result, serializer);
            await TextAsync(http, "event: complete\ndata:\n\n");
        }
        catch (OperationCanceledException)
        {
            // The reader left, or has to come again.
        }
    }

    private static async Task ForwardAsync(
        HttpContext http,
        IObservable<ExecutionResult> stream,
        IGraphQLSerializer serializer,
        CancellationToken cancellation
    )
    {
        var queue = Channel.CreateBounded<ExecutionResult>(
            new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        using var subscription = stream.Subscribe(new Reader(queue.Writer));
        await TextAsync(http, ":\n\n");
        while (true)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            pause.CancelAfter(Heartbeat);
            try
            {
                if (!await queue.Reader.WaitToReadAsync(pause.Token))
                    return;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                await TextAsync(http, ":\n\n");
                continue;
            }

            while (queue.Reader.TryRead(out var next))
                await NextAsync(http, next, serializer);
        }
    }

    private static async Task NextAsync(HttpContext http, ExecutionResult result, IGraphQLSerializer serializer)
    {
        using var json = new MemoryStream();
        await serializer.WriteAsync(json, result, http.RequestAborted);
        await TextAsync(
            http,
            $"event: next\ndata: {Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length)}\n\n"
        );
    }

    private static async Task TextAsync(HttpContext http, string text)
    {
        await http.Response.WriteAsync(text, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }

    private sealed class Reader(ChannelWriter<ExecutionResult> queue) : IObserver<ExecutionResult>
    {
        public void OnNext(ExecutionResult value) => queue.TryWrite(value);

        public void OnCompleted() => queue.TryComplete();

        public void OnError(Exception error) => queue.TryComplete();
    }
}
