namespace Tusuv.Api.Identity;

/// <summary>How the door answers, and to whom.</summary>
internal static class Answers
{
    /// <param name="Until">For a refusal that time ends.</param>
    public sealed record Refusal(string Code, DateTimeOffset? Until = null);

    public static IResult Refused(string code, DateTimeOffset? until = null) =>
        Results.Json(new Refusal(code, until), statusCode: StatusCodes.Status403Forbidden);

    /// <summary>JSON bodies need a preflight from elsewhere; this refuses what a browser says comes from elsewhere.</summary>
    public static async ValueTask<object?> SameOrigin(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    ) =>
        context.HttpContext.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
            ? await next(context)
            : Refused("session.other_origin");
}
