using System.Net;
using System.Text;
using Tusuv.Transparency;

namespace Tusuv.Verify.Witnessing;

/// <summary>Serves as a witness over HTTP until it is stopped.</summary>
internal static class WitnessCommand
{
    private const string Name = "witness";
    private const int LongestRequest = 1 << 17;

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var words = new Arguments(Name, arguments, "--name=", "--state=", "--policy=", "--listen=");
        words.Places(Name, 0);
        var policy = PolicyFile.Read(words.Need("--policy", Name));
        var memory = new WitnessMemory(words.Need("--state", Name));
        using var signer = SignerOf(memory, words.Need("--name", Name));
        var address = words.Find("--listen") ?? "http://localhost:5090/";
        using var listener = Listen(address);
        output.WriteLine(signer.Key);
        error.WriteLine($"Listens at {address} for {string.Join(", ", policy.Logs.Select(log => log.Name))}.");
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            listener.Stop();
        };
        ServeAsync(listener, new(signer, policy.Logs, memory), TimeProvider.System).GetAwaiter().GetResult();
        return ExitCode.AllWell;
    }

    /// <summary>Until the listener is stopped.</summary>
    public static async Task ServeAsync(HttpListener listener, Witness witness, TimeProvider clock)
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = AnswerAsync(context, witness, clock);
        }
    }

    private static async Task AnswerAsync(HttpListenerContext context, Witness witness, TimeProvider clock)
    {
        try
        {
            var answer = context.Request switch
            {
                { HttpMethod: "POST", Url.AbsolutePath: var path }
                    when path.EndsWith("/add-checkpoint", StringComparison.Ordinal) => await ReadAsync(context.Request)
                    is { } body
                    ? witness.AddCheckpoint(body, clock.GetUtcNow())
                    : new(413, "The request is too long.\n"),
                _ => new(404, "A witness takes POST add-checkpoint.\n"),
            };
            var bytes = Encoding.UTF8.GetBytes(answer.Body);
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = answer.ContentType;
            context.Response.ContentLength64 = bytes.Length;
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
        }
        catch (Exception gone) when (gone is IOException or HttpListenerException or ObjectDisposedException)
        {
            context.Response.Abort();
        }
    }

    private static async Task<string?> ReadAsync(HttpListenerRequest request)
    {
        var bytes = new byte[LongestRequest + 1];
        var length = await request.InputStream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= LongestRequest ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    private static NoteSigner SignerOf(WitnessMemory memory, string name)
    {
        try
        {
            return memory.Signer(name);
        }
        catch (FormatException wrong)
        {
            throw new UnusableException(wrong.Message.TrimEnd('.'));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException("The folder of --state cannot be used");
        }
    }

    private static HttpListener Listen(string address)
    {
        var listener = new HttpListener();
        try
        {
            listener.Prefixes.Add(address.EndsWith('/') ? address : address + "/");
            listener.Start();
            return listener;
        }
        catch (Exception wrong) when (wrong is ArgumentException or HttpListenerException)
        {
            ((IDisposable)listener).Dispose();
            throw new UnusableException($"{Plain.Text(address)}: nothing can listen there");
        }
    }
}
