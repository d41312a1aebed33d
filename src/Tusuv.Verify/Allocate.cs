using System.IO.Compression;
using Tusuv.Allocation;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Verify;

internal static class Allocate
{
    public static int Run(string[] arguments, TextWriter output)
    {
        var request = AllocateRequest.Parse(arguments);
        var (file, outcome) = Compute(request);
        if (request.Json)
            AllocateReport.WriteJson(output, file, request, outcome);
        else
            AllocateReport.WriteTable(output, file, request, outcome);
        return ExitCode.AllWell;
    }

    private static (PabulibFile File, AllocationOutcome Outcome) Compute(AllocateRequest request)
    {
        var name = Plain.Text(request.File);
        try
        {
            using var stream = Open(request.File);
            var file = PabulibFile.Open(stream);
            return (file, request.Rule.Allocate(file.ReadElection(), new() { TieBreak = request.TieBreak }));
        }
        catch (PabulibException wrong)
        {
            var more = wrong.Faults.Count > 1 ? $" (and {wrong.Faults.Count - 1} more)" : "";
            throw new UnusableException($"{name}, {Plain.Text(wrong.Message)}{more}");
        }
        catch (InvalidDataException)
        {
            throw new UnusableException($"{name}: the compressed file is broken");
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableException($"{name}: there is no such file");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{name}: the file cannot be read");
        }
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[2];
        var compressed = file.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && start is [0x1F, 0x8B];
        file.Position = 0;
        return compressed ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
