using System.Net;

namespace Tusuv.Api.Tests;

public class HealthAndHeaders(App app)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_host_says_that_it_is_well(string path) =>
        Assert.Equal(
            HttpStatusCode.OK,
            (await app.Host.Http.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode
        );

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql")]
    [InlineData("/files/nothing")]
    [InlineData("/nothing/here")]
    public async Task Every_answer_forbids_what_is_not_ours(string path)
    {
        using var answer = await app.Host.Http.GetAsync(path, TestContext.Current.CancellationToken);
        string Header(string name) => string.Join(' ', answer.Headers.GetValues(name));

        Assert.Contains("default-src 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        if (!path.StartsWith("/graphql", StringComparison.Ordinal))
        {
            Assert.Equal("same-origin", Header("Referrer-Policy"));
            Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        }

        Assert.False(answer.Headers.Contains("Server"), "The answer names the server.");
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    /// <summary>The code of an audit may have a dot; a file that is not there is no page.</summary>
    [Theory]
    [InlineData("/audits/2026.1", "text/html")]
    [InlineData("/events/1.5", "text/html")]
    [InlineData("/assets/gone.js", null)]
    public async Task An_address_with_a_dot_is_a_page_where_one_may_stand(string path, string? type)
    {
        using var answer = await app.Host.Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>Asked at each visit, and so never out of a cache.</summary>
    [Fact]
    public async Task The_service_worker_may_stay_unless_the_setting_says_otherwise()
    {
        using var answer = await app.Host.Http.GetAsync("/sw-off.json", TestContext.Current.CancellationToken);

        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal(
            """{"off":false}""",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }
}
