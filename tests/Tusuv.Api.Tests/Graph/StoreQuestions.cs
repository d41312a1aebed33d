using System.Diagnostics;

namespace Tusuv.Api.Tests;

/// <summary>Counts what one request asks of the store, among all that others ask meanwhile.</summary>
internal sealed class StoreQuestions : IDisposable
{
    private readonly ActivityTraceId trace = ActivityTraceId.CreateRandom();
    private readonly ActivityListener listener;
    private int count;

    public StoreQuestions()
    {
        listener = new()
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == trace && activity.Source.Name is "Npgsql")
                    Interlocked.Increment(ref count);
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>To be sent as traceparent.</summary>
    public string Header => $"00-{trace}-{ActivitySpanId.CreateRandom()}-01";

    public int Count => Volatile.Read(ref count);

    public void Dispose() => listener.Dispose();
}
