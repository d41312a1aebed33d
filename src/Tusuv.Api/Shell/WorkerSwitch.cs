namespace Tusuv.Api.Shell;

/// <summary>
/// The front end asks here at each visit whether its service worker may stay. A worker that does harm is taken off every
/// phone by the setting, for a page that a worker gives out cannot be mended otherwise.
/// </summary>
internal static class WorkerSwitch
{
    public static void MapWorkerSwitch(this IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/sw-off.json",
            (IConfiguration settings, HttpResponse response) =>
            {
                response.Headers.CacheControl = "no-store";
                return new { Off = !settings.GetValue("Offline", true) };
            }
        );
}
