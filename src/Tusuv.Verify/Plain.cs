namespace Tusuv.Verify;

/// <summary>Text of a stranger's file, made harmless for a terminal.</summary>
internal static class Plain
{
    public static string Text(string text) =>
        string.Create(
            text.Length,
            text,
            (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = char.IsControl(from[i]) ? '\uFFFD' : from[i];
            }
        );

    public static string Text(string text, int width) => Text(text.Length <= width ? text : text[..(width - 1)] + "…");
}
