using System.Net;
using Tusuv.Api.Demonstration;

namespace Tusuv.Tests;

/// <summary>A running host as its visitors know it: an address.</summary>
internal class Site(Uri address)
{
    public Uri Address => address;

    /// <summary>Somebody with a browser of their own: an official, a resident with a tracking code, or a visitor.</summary>
    public Client Visitor(string? trackingCode = null)
    {
        var http = new HttpClient(Browser()) { BaseAddress = Address };
        if (trackingCode is not null)
            http.DefaultRequestHeaders.Add("Tusuv-Tracking-Code", trackingCode);
        return new(http);
    }

    /// <summary>What keeps a visitor's cookies and carries his requests.</summary>
    protected virtual HttpMessageHandler Browser() =>
        new SocketsHttpHandler { CookieContainer = new CookieContainer() };

    /// <param name="place">Of which place, where several have the office.</param>
    public async Task<Client> OfficialAsync(string office, Guid? place = null)
    {
        var visitor = Visitor();
        var people = await visitor.AskAsync("{ me { oneClickPeople { id office body { locality { id } } } } }");
        var person = people
            .GetProperty("me")
            .GetProperty("oneClickPeople")
            .EnumerateArray()
            .Where(p => p.GetProperty("office").GetString() == office && (place is null || PlaceOf(p) == place))
            // Other tests appoint people too.
            .MaxBy(p => PlaceOf(p) == Khukhbulag.Soum.Value);
        var entered = await visitor.Http.PostAsJsonAsync(
            "/session/one-click",
            new { appointment = person.GetProperty("id").GetString() }
        );
        Assert.Equal(HttpStatusCode.NoContent, entered.StatusCode);
        return visitor;
    }

    private static Guid PlaceOf(JsonElement person) =>
        person.GetProperty("body").GetProperty("locality").GetProperty("id").GetGuid();
}
