using Tusuv.Api.Store;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Demonstration;

/// <summary>January 2025: the place, its bags, its bodies and who is in office.</summary>
internal static class Settling
{
    private static readonly Code Zone = new("Asia/Ulaanbaatar");
    private static readonly PublicText Source = new("Зохиомол тоо", "Invented figures");

    public static async Task TellAsync(Story story)
    {
        await story.TellAsync("January 2025: the soum, its five bags, its people in office");
        await story.AtAsync("2025-01-06 09:00");
        await story.DoAsync(
            Asking.Import,
            Register(Khukhbulag.Soum, Mn039, LocalityKind.Soum, "khukhbulag", Khukhbulag.Name)
        );
        await AllAsync(
            story,
            Khukhbulag.Bags.Select(bag => Register(bag.Id, Khukhbulag.Soum, LocalityKind.Bag, bag.Code, bag.Name))
        );
        var stated = story.Day("2024-12-31");
        await AllAsync(
            story,
            Khukhbulag.Bags.Select(bag => new StateFigures(
                bag.Id,
                bag.Persons,
                bag.Households,
                bag.Roll,
                Source,
                stated
            ))
        );
        await AllAsync(
            story,
            Khukhbulag.Bodies.Select(body => new FormBody(body.Id, body.Place, body.Kind, body.Name))
        );
        // Those of one body stand in one stream.
        foreach (var official in Khukhbulag.Officials)
            await story.DoAsync(Asking.Import, Grant(story, official));
    }

    private static LocalityId Mn039 => Localities.Registers.Of("MN-039");

    private static RegisterLocality Register(
        LocalityId id,
        LocalityId parent,
        LocalityKind kind,
        string code,
        PublicText name
    ) => new(id, parent, kind, new(code), name, Zone);

    private static GrantOffice Grant(Story story, Official official) =>
        new(
            Khukhbulag.Body(official.Body),
            official.Id,
            official.Office,
            official.Person,
            Openings.Write(official.Name),
            story.Day("2024-11-15"),
            official.HasTerm ? story.Day("2028-11-15") : null,
            official.Order
        );

    private static Task AllAsync(Story story, IEnumerable<object> commands) =>
        story.DoAllAsync(commands.Select(command => (Asking.Import, command)));
}
