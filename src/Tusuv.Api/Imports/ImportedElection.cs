using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Tusuv.Allocation;
using Tusuv.Allocation.Pabulib;
using Tusuv.Domain.Rounds;
using Form = Tusuv.Allocation.BallotForm;

namespace Tusuv.Api.Imports;

internal sealed record ImportedBallot(string Voter, string Area, IReadOnlyList<int> Choices);

/// <summary>A file of an approval election, read whole and checked before anything is recorded of it.</summary>
internal sealed class ImportedElection
{
    private ImportedElection(string digest, PabulibFile file, IReadOnlyList<ImportedBallot> ballots)
    {
        (Digest, File, Ballots) = (digest, file, ballots);
        Areas = [.. ballots.Select(b => b.Area).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>SHA-256 of the file's text, unpacked.</summary>
    public string Digest { get; }

    public PabulibFile File { get; }

    public IReadOnlyList<ImportedBallot> Ballots { get; }

    public IReadOnlyList<string> Areas { get; }

    public string Country => File.Meta["country"] ?? "?";

    public string Unit => File.Meta["unit"] ?? "?";

    public string Title =>
        string.Join(
            ", ",
            new[]
            {
                File.Meta["description"],
                File.Meta["unit"],
                File.Meta["subunit"] ?? File.Meta["district"],
                File.Meta["instance"],
            }
                .Where(part => part is not null)
                .Distinct(StringComparer.Ordinal)
        );

    public int Year =>
        int.TryParse(
            File.Meta["date_begin"]?.Split('.')[^1] ?? File.Meta["instance"],
            CultureInfo.InvariantCulture,
            out var year
        )
            ? year
            : 0;

    public string Currency => File.Meta["currency"] ?? "EUR";

    public Money Budget => Amount(File.Meta.Budget);

    public static ImportedElection Read(string path)
    {
        using var source = System.IO.File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(source, CompressionMode.Decompress)
            : source;
        var content = new MemoryStream();
        text.CopyTo(content);
        content.Position = 0;
        var file = PabulibFile.Open(content);
        if (file.Meta.Form is not (Form.Approval or Form.ChooseOne))
            throw new ImportRefused(
                $"The ballots of this file are {file.Meta["vote_type"]}; rounds take approval ballots so far."
            );
        var column = file
            .BallotColumns.Select((name, place) => (name, place))
            .FirstOrDefault(c => c.name is "district" or "neighborhood")
            .place;
        var whole = file.Meta["subunit"] ?? file.Meta["district"] ?? file.Meta["unit"] ?? "?";
        var ballots = file.ReadBallots()
            .Select(ballot => new ImportedBallot(
                ballot.VoterId,
                column > 0 && ballot.Fields[column] is { Length: > 0 } district ? district : whole,
                ballot.Choices
            ))
            .ToList();
        return new(Convert.ToHexStringLower(SHA256.HashData(content.ToArray())), file, ballots);
    }

    public LocalityId Place(Guid space) => new(Uuid.Named(space, $"{Country}/{Unit}"));

    public LocalityId AreaId(Guid space, string area) => new(Uuid.Named(space, $"{Country}/{Unit}/area/{area}"));

    public static ProposalId ProposalOf(RoundId round, PabulibProject project) =>
        new(Uuid.Named(round.Value, $"project:{project.Id}"));

    public Money CostOf(PabulibProject project) => Amount(project.Cost);

    public SealRules Rules(RoundId round) =>
        new(
            round,
            Domain.Rounds.BallotForm.Approval,
            File.Meta.Form is Form.ChooseOne ? 1 : null,
            new("greedy_cost"),
            [new("votes"), new("cost"), new("id")],
            MinSupport: 0,
            MaxRevisions: 0,
            MinBatch: 20,
            PublishOpenings: true,
            WitnessQuorum: 0
        );

    /// <summary>A title long enough for a proposal, whatever the city called it.</summary>
    public static string TitleOf(PabulibProject project) =>
        (
            project.Name.Length >= Domain.Proposals.ProposalTexts.ShortestTitle
                ? project.Name
                : $"Project {project.Id}: {project.Name}"
        )
            is var title
        && title.Length > Domain.Proposals.ProposalTexts.LongestTitle
            ? title[..Domain.Proposals.ProposalTexts.LongestTitle]
            : title;

    /// <summary>A code of a place name: short, without blanks.</summary>
    public static string CodeOf(string name)
    {
        var code = string.Join('-', name.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries));
        return code.Length <= 64
            ? code
            : code[..48] + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];
    }

    private Money Amount(long amount)
    {
        for (var digits = File.Meta.Scale; digits < Currencies.Exponent(Currency); digits++)
            amount = checked(amount * 10);
        return new(amount, Currency);
    }
}
