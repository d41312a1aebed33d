using Tusuv.Api.Demonstration;
using Tusuv.Domain;

namespace Tusuv.Browser.Tests;

/// <summary>Every page that a visitor can come to.</summary>
internal static class Pages
{
    public static IReadOnlyList<(string Name, Func<Browsing, string> Path)> All { get; } =
    [
        ("home", _ => "/"),
        ("home, place", site => $"/?place={site.Finished.Soum}"),
        ("round", site => $"/rounds/{site.OpenRound}"),
        ("proposals", site => $"/rounds/{site.OpenRound}/proposals"),
        ("ballot", site => $"/rounds/{site.OpenRound}/vote"),
        ("check", site => $"/rounds/{site.OpenRound}/vote/check"),
        ("no receipt", site => $"/rounds/{site.OpenRound}/vote/receipt"),
        ("receipts", site => $"/rounds/{site.OpenRound}/receipts"),
        ("no result yet", site => $"/rounds/{site.OpenRound}/results"),
        ("history", site => $"/rounds/{site.OpenRound}/history"),
        ("finished round", site => $"/rounds/{site.Finished.Round}"),
        ("result", site => $"/rounds/{site.Finished.Round}/results"),
        ("decided", _ => $"/rounds/{Khukhbulag.Ldf2026.Value}/results"),
        ("record", _ => $"/rounds/{Khukhbulag.Ldf2026.Value}/history"),
        ("what if", site => $"/rounds/{site.Finished.Round}/what-if"),
        ("desk, closed", site => $"/rounds/{site.Finished.Round}/desk"),
        ("sheets", _ => $"/rounds/{Khukhbulag.Ldf2026.Value}/sheets"),
        ("no sheets", site => $"/rounds/{site.Finished.Round}/sheets"),
        ("coding, closed", _ => $"/rounds/{Khukhbulag.Ldf2026.Value}/sheets/coding"),
        ("print sheets", _ => $"/rounds/{Khukhbulag.Ldf2026.Value}/sheets/print"),
        ("slips, closed", site => $"/rounds/{site.Finished.Round}/slips"),
        ("new round, closed", _ => "/new-round"),
        ("meetings", site => $"/rounds/{site.Finished.Round}/meetings"),
        ("money", site => $"/rounds/{site.Finished.Round}/money"),
        ("plans", site => $"/rounds/{site.Finished.Round}/plans"),
        ("khural", site => $"/rounds/{site.Finished.Round}/khural"),
        ("terms", _ => $"/rounds/{Khukhbulag.Ldf2026.Value}/terms"),
        ("templates", _ => $"/places/{Khukhbulag.Soum.Value}/templates"),
        ("template, closed", _ => $"/places/{Khukhbulag.Soum.Value}/templates/ldf-year"),
        ("procedure", site => $"/bodies/{site.Khural.Body}/procedure"),
        ("sitting", site => $"/sittings/{site.Khural.Sitting}"),
        ("resolution", site => $"/resolutions/{site.Resolution}"),
        ("proposal", site => $"/proposals/{site.Finished.Proposals[0]}"),
        ("thread", _ => $"/proposals/{Projects2026.Of("P06").Id.Value}"),
        ("why not mine", _ => $"/proposals/{Projects2026.Of("P18").Id.Value}"),
        ("propose", site => $"/rounds/{site.Finished.Round}/propose"),
        ("erasure", site => $"/proposals/{site.Finished.Proposals[0]}/erasure"),
        ("revise, closed", site => $"/proposals/{site.Finished.Proposals[0]}/revise"),
        ("withdraw", site => $"/proposals/{site.Finished.Proposals[0]}/withdraw"),
        ("appeal", _ => $"/proposals/{Projects2026.Of("P18").Id.Value}/appeal"),
        ("erasures", _ => "/erasures"),
        ("people", _ => "/people"),
        ("glossary", _ => "/glossary"),
        ("poster", _ => "/poster"),
        ("verify", _ => "/verify"),
        ("audit", _ => "/audit"),
        ("audit, control", _ => $"/audit?round={Khukhbulag.Ldf2026.Value}&tab=CONTROLLED"),
        ("list of audits", _ => "/audits"),
        ("one audit", _ => $"/audits/{AuditVisit2026.Code}"),
        ("why paid", _ => $"/payments/{Uuid.Named(Khukhbulag.Ldf2026.Value, "payment:1")}"),
        ("proposal then", _ => $"/proposals/{Projects2026.Of("P06").Id.Value}/then"),
        ("resolution then", site => $"/resolutions/{site.Resolution}/then"),
        ("money then", site => $"/rounds/{site.Finished.Round}/money/then"),
        ("events", _ => "/audit/events"),
        ("events, payments", _ => "/audit/events?type=payment_made"),
        ("event", _ => "/events/7"),
        ("entry", _ => "/enter/0000000000000000000000000000000000000000"),
        ("sign-in", _ => "/sign-in"),
        ("invitation", _ => "/invitation/0000000000000000000000000000000000000000"),
        ("profile", _ => "/profile"),
        ("administration", _ => "/administration"),
        ("not found", _ => "/nowhere"),
    ];

    /// <summary>TUSUV_PAGES names the pages to visit, between semicolons; without it all are.</summary>
    private static string[]? Asked => Environment.GetEnvironmentVariable("TUSUV_PAGES")?.Split(';');

    public static TheoryData<string, Screen, string> Everywhere
    {
        get
        {
            var rows = new TheoryData<string, Screen, string>();
            foreach (var (name, _) in All.Where(page => Asked?.Contains(page.Name) is not false))
            foreach (var screen in new[] { Screen.Phone, Screen.Desk })
            foreach (var language in new[] { "mn", "en" })
                rows.Add(name, screen, language);
            return rows;
        }
    }

    public static string Path(this Browsing site, string name) => All.First(page => page.Name == name).Path(site);
}
