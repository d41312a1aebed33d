using System.Text;

namespace Tusuv.Api.Tests.Audit;

internal static class Traces
{
    /// <summary>Tables in which a text lies, as text or as bytes.</summary>
    public static async Task<List<string>> OfAsync(App app, string text)
    {
        var tables = await app.TextsAsync(
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('app', 'es', 'audit', 'box', 'wolverine', 'public')
            """
        );
        Assert.True(tables.Count > 20);
        var hex = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text));
        var escaped = JsonSerializer.Serialize(text).Trim('"').Replace("\\", "\\\\", StringComparison.Ordinal);
        return await app.TextsAsync(
            string.Join(
                " union all ",
                tables.Select(t =>
                    $"(select '{t}' from {t} t where t::text like '%{text}%' or t::text like '%{hex}%' or t::text like '%{escaped}%' limit 1)"
                )
            )
        );
    }
}
