namespace Tusuv.Domain;

/// <summary>The paper behind an act done elsewhere: its number, where it lies, the day of the act, its photo.</summary>
public sealed record PaperDocument(Code Number, PublicText Archive, DateOnly ActOn, Hash? Photo = null);
