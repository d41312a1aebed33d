using Tusuv.Api.Store;
using Tusuv.Domain.Localities;

namespace Tusuv.Api.Localities;

/// <summary>Mongolia, its aimags and the capital: registered once, at the first start, like any other place.</summary>
internal static class Registers
{
    public static readonly LocalityId Mongolia = Of("MN");

    /// <summary>By ISO 3166-2 code, or a code below it.</summary>
    public static LocalityId Of(string code) => new(Uuid.Named(new("d1b1a7c2-62f1-5f0e-9f5d-3f1f9c0f4d01"), code));

    public static async Task EnterAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        await using var session = scope.ServiceProvider.GetRequiredService<IDocumentStore>().QuerySession();
        var known = (await session.Query<LocalityPage>().CountAsync(cancellation)) >= 23;
        if (known)
            return;
        var commands = scope.ServiceProvider.GetRequiredService<Commands>();
        await commands.SendAsync(
            new RegisterLocality(
                Mongolia,
                null,
                LocalityKind.Country,
                new("MN"),
                new("Монгол Улс", "Mongolia"),
                new("Asia/Ulaanbaatar")
            ),
            Asking.Import,
            cancellation
        );
        foreach (var unit in Read())
        {
            var zone = unit.Code is "MN-043" or "MN-046" or "MN-071" ? "Asia/Hovd" : "Asia/Ulaanbaatar";
            await commands.SendAsync(
                new RegisterLocality(
                    Of(unit.Code),
                    Mongolia,
                    unit.Kind,
                    new(unit.Code),
                    new(unit.Name.Mn, unit.Name.En),
                    new(zone)
                ),
                Asking.Import,
                cancellation
            );
        }
    }

    private static Unit[] Read()
    {
        using var file = typeof(Registers).Assembly.GetManifestResourceStream("aimags.json")!;
        return JsonSerializer.Deserialize<Unit[]>(file, EventJson.Options)!;
    }

    private sealed record Unit(string Code, LocalityKind Kind, UnitName Name);

    private sealed record UnitName(string Mn, string En);
}
