namespace Tusuv.Domain.Sheets;

public static class WishRefusals
{
    public static readonly Refusal NotFound = new("wish.not_found");
    public static readonly Refusal TextMissing = new("wish.text_missing");
    public static readonly Refusal NotTwo = new("wish.not_two");
    public static readonly Refusal IsSplit = new("wish.is_split");
    public static readonly Refusal PartsCoded = new("wish.parts_coded");
    public static readonly Refusal ProposalUnfit = new("wish.proposal_unfit");
    public static readonly Refusal UncodedMeanwhile = new("wish.uncoded_meanwhile");
    public static readonly Refusal SetAsideMeanwhile = new("wish.set_aside_meanwhile");

    public static Refusal TooMany(int most) => new("wish.too_many", ("most", most));

    public static Refusal CodedMeanwhile(ProposalId proposal) =>
        new("wish.coded_meanwhile", ("proposal", proposal.Value));

    public static Refusal FileUnknown(Hash file) => new("wish.file_unknown", ("file", file.Value));
}
