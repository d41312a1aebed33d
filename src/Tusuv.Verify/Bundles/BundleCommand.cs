using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles;

internal static class BundleCommand
{
    private const string Name = "bundle";

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var words = new Arguments(Name, arguments, "--policy=", "--pin=", "--json");
        var path = words.Places(Name, 1)[0];
        var policy = PolicyFile.Read(words.Need("--policy", Name));
        string[] pins = words.Find("--pin") is { } pin ? [PinOf(pin)] : [];
        using var files = BundleFiles.Open(path);
        var report = Verify(files, policy, pins, error);
        if (words.Has("--json"))
            ReportText.WriteJson(output, report);
        else
            ReportText.Write(output, report);
        return report.IsClean ? ExitCode.AllWell : ExitCode.Findings;
    }

    private static Report Verify(BundleFiles files, TrustPolicy policy, string[] pins, TextWriter error)
    {
        using var progress = new ProgressLine(error, "leaves read");
        try
        {
            return new Verifier(policy, pins, progress).Verify(files);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException)
        {
            throw new UnusableException($"The bundle cannot be read: {Plain.Text(wrong.Message.TrimEnd('.'), 200)}");
        }
    }

    private static string PinOf(string typed) =>
        PrintedCode.Read(typed)
        ?? throw new UnusableException(
            "The printed code has 32 characters and a check character, and one of them was misread"
        );
}
