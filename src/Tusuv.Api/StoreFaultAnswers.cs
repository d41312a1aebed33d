using Tusuv.Api.Store;

namespace Tusuv.Api;

/// <summary>What is asked past GraphQL answers like it: away for a moment, or out of room.</summary>
internal sealed class StoreFaultAnswers(RequestDelegate next, ILogger<StoreFaultAnswers> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception e) when (!http.Response.HasStarted && StoreFaults.Pass(e))
        {
            log.LogError(e, "{Path} was not answered", http.Request.Path);
            if (StoreFaults.IsDiskFull(e))
            {
                http.Response.StatusCode = StatusCodes.Status507InsufficientStorage;
                return;
            }

            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = StoreFaults.SecondsAway;
        }
    }
}
