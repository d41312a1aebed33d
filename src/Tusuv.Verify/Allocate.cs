using System.IO.Compression;
using Tusuv.Allocation;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Verify;

/// <summary>A file that was counted, and what the rules asked for make of it.</summary>
internal sealed record AllocatedFile(
    PabulibFile File,
    Election Election,
    AllocateRequest Request,
    IReadOnlyList<AllocationOutcome> Outcomes
);

internal static class Allocate
{
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var request = AllocateRequest.Parse(arguments);
        var (file, election) = Count(request.File);
        var unit = file.Meta.Scale == 0 ? 1 : 100;
        var options = new AllocationOptions
        {
            TieBreak = request.TieBreak,
            MinSupport = request.MinSupport,
            EndowmentStep = request.Step * unit,
        };
        List<AllocationOutcome> outcomes = [];
        foreach (var rule in request.Rules)
        {
            if (request.All && !Console.IsErrorRedirected)
                error.WriteLine($"{rule.Key} …");
            outcomes.Add(rule.Allocate(election, options));
        }

        var result = new AllocatedFile(file, election, request, outcomes);
        switch (request.Form)
        {
            case AllocateForm.Json:
                AllocateJson.Write(output, result);
                break;
            case AllocateForm.Explained:
                foreach (var outcome in outcomes)
                    AllocateExplained.Write(output, result, outcome);
                break;
            default:
                AllocateTable.Write(output, result);
                break;
        }

        return ExitCode.AllWell;
    }

    private static (PabulibFile File, Election Election) Count(string path)
    {
        var name = Plain.Text(path);
        try
        {
            using var stream = Open(path);
            var file = PabulibFile.Open(stream);
            return (file, file.ReadElection());
        }
        catch (PabulibException wrong)
        {
            var faults = wrong.Faults.Select(fault => $"{name}, {Plain.Text(fault.ToString())}");
            throw new UnusableException(string.Join($".{Environment.NewLine}", faults));
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
