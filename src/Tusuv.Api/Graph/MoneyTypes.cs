using GraphQL.Types;

namespace Tusuv.Api.Graph;

internal sealed class MoneyType : ObjectGraphType<Money>
{
    public const string Meaning = "An exact amount in the currency's counted unit (MNT: whole tögrög).";

    public MoneyType()
    {
        Name = "Money";
        Description = Meaning;
        Field<NonNullGraphType<AmountScalar>>("amount").Resolve(context => context.Source.Amount);
        Field(money => money.Currency).Description("ISO 4217.");
    }
}

internal sealed class MoneyInput : InputObjectGraphType<Money>
{
    public MoneyInput()
    {
        Name = "MoneyInput";
        Description = MoneyType.Meaning;
        Field<NonNullGraphType<AmountScalar>>("amount");
        Field<NonNullGraphType<StringGraphType>>("currency");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new Money((long)value["amount"]!, (string)value["currency"]!);
}

internal sealed class PublicTextType : ObjectGraphType<PublicText>
{
    public PublicTextType()
    {
        Name = "PublicText";
        Description = "A text checked by an officer, shown in clear.";
        Field(text => text.Mn);
        Field(text => text.En, nullable: true);
    }
}

internal sealed class PublicTextInput : InputObjectGraphType<PublicText>
{
    public PublicTextInput()
    {
        Name = "PublicTextInput";
        Description = "A text checked by an officer to hold no personal data, shown in clear.";
        Field<NonNullGraphType<StringGraphType>>("mn");
        Field<StringGraphType>("en");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new PublicText((string)value["mn"]!, value.TryGetValue("en", out var en) ? en as string : null);
}
