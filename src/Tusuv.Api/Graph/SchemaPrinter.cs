using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Tusuv.Api.Graph;

internal static class SchemaPrinter
{
    /// <summary>The schema as text, sorted, descriptions in.</summary>
    public static string Print(ISchema schema)
    {
        schema.Initialize();
        return schema.Print(new() { StringComparison = StringComparison.Ordinal });
    }

    public static async Task<int> PrintAsync(IServiceProvider services, string? file)
    {
        var text = Print(services.GetRequiredService<ISchema>());
        if (file is null)
            await Console.Out.WriteAsync(text);
        else
            await File.WriteAllTextAsync(file, text);
        return 0;
    }
}
