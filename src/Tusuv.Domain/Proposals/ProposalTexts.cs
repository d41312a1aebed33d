using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Proposals;

/// <summary>What a proposal's own words must be like, when submitted and when revised.</summary>
public static class ProposalTexts
{
    public const int ShortestTitle = 8;
    public const int LongestTitle = 200;
    public const int LongestBody = 4000;
    public const int MostFiles = 6;

    public static Refusal? Fault(Written title, Written? body, IReadOnlyList<Hash>? files)
    {
        if (title.Text.Length < ShortestTitle)
            return TitleTooShort(ShortestTitle);
        if (title.Text.Length > LongestTitle)
            return TextTooLong(LongestTitle);
        if (body?.Text.Length > LongestBody)
            return TextTooLong(LongestBody);
        return files?.Count > MostFiles ? TooManyFiles(MostFiles) : null;
    }
}
