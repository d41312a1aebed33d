namespace Tusuv.Domain;

/// <summary>An exact amount in the currency's counted unit (MNT: whole tögrög).</summary>
public readonly record struct Money(long Amount, string Currency)
{
    public bool IsPositive => Amount > 0;

    public bool IsPositiveUpTo(Money cap) => Currency == cap.Currency && Amount > 0 && Amount <= cap.Amount;
}
