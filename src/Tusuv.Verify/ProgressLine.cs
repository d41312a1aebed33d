namespace Tusuv.Verify;

/// <summary>One line on standard error that counts while something long goes on; nothing where nobody looks.</summary>
internal sealed class ProgressLine(TextWriter error, string what) : IProgress<long>, IDisposable
{
    private readonly bool isSeen = error == Console.Error && !Console.IsErrorRedirected;
    private bool written;

    public void Report(long value)
    {
        if (!isSeen)
            return;
        error.Write($"\r{value:n0} {what}");
        written = true;
    }

    public void Dispose()
    {
        if (written)
            error.WriteLine();
    }
}
