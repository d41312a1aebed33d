using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Logging;
using Tusuv.Api.Demonstration;
using Tusuv.Api.Identity;

namespace Tusuv.Api.Tests.Audit;

/// <summary>Before its release a finding is known to the auditors of its audit, and to nobody else by any way.</summary>
public class DraftsStayClosed(App app)
{
    private const string Query = """
        query ($audit: Code!) { findingDrafts(audit: $audit) { id version text changes { version by { office } } } }
        """;

    private readonly string secret = $"Нууц {Guid.NewGuid():n}";

    [Fact]
    public async Task Its_auditors_read_it_with_who_changed_it()
    {
        var (audit, draft) = await DraftAsync();
        var colleague = await app.Host.OfficialAsync("AUDITOR");
        Assert.Null(await audit.SaveAsync(colleague, draft, 1, $"{secret}, засав"));

        var read = (await colleague.AskAsync(Query, new { audit = audit.Code })).GetProperty("findingDrafts")[0];

        Assert.Equal($"{secret}, засав", read.GetProperty("text").GetString());
        Assert.Equal(
            [2, 1],
            read.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("version").GetInt32())
        );
    }

    [Theory]
    [InlineData("GOVERNOR")]
    [InlineData("HEAD_OF_OFFICE")]
    [InlineData("KHURAL_SECRETARY")]
    [InlineData("ADMINISTRATOR")]
    [InlineData(null)]
    public async Task Nobody_else_reads_or_changes_it(string? office)
    {
        var (audit, draft) = await DraftAsync();
        await FirstAdministrator.GreetAsync(app.Host.Running.App, TestContext.Current.CancellationToken);
        var other = office is null ? app.Host.Visitor() : await app.Host.OfficialAsync(office);

        using var asked = await other.Http.PostAsJsonAsync(
            "/graphql",
            new { query = Query, variables = new { audit = audit.Code } },
            TestContext.Current.CancellationToken
        );
        var answer = await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("errors", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, answer, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Exception>(() => audit.SaveAsync(other, draft, 1, "Өөр"));
        await Assert.ThrowsAnyAsync<Exception>(() => audit.ReleaseAsync(other, draft, 1));
    }

    [Fact]
    public async Task It_is_on_no_page_in_no_bundle_and_in_no_other_table()
    {
        var (audit, _) = await DraftAsync();
        var visitor = app.Host.Visitor();
        foreach (var address in new[] { "/audits", $"/audits/{audit.Code}", "/audit/events", "/log/checkpoint" })
            Assert.DoesNotContain(
                secret,
                await visitor.Http.GetStringAsync(address, TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        Assert.Equal(["app.finding_draft"], await Traces.OfAsync(app, secret));

        var bundle = await visitor.Http.GetByteArrayAsync("/log/bundle.zip", TestContext.Current.CancellationToken);
        await using var zip = new ZipArchive(new MemoryStream(bundle));
        Assert.NotEmpty(zip.Entries);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using (var opened = await entry.OpenAsync(TestContext.Current.CancellationToken))
                await opened.CopyToAsync(content, TestContext.Current.CancellationToken);
            Assert.True(content.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0, entry.FullName);
        }
    }

    [Theory]
    [InlineData("tusuv_reader", "select * from app.finding_draft")]
    [InlineData("tusuv_sequencer", "select * from app.finding_draft")]
    [InlineData("tusuv_app", "delete from app.finding_draft")]
    [InlineData("tusuv_app", "update app.finding_draft set text = ''")]
    [InlineData("tusuv_eraser", "select text from app.finding_draft")]
    public async Task The_database_keeps_it_so(string role, string sql)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => app.TextsAsync($"set role {role}; {sql}"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    /// <summary>The store's own log of what failed tells every value that was to be written.</summary>
    [Fact]
    public void What_fails_is_not_written_down_with_its_words() =>
        Assert.False(app.Service<ILoggerFactory>().CreateLogger("Marten.IDocumentStore").IsEnabled(LogLevel.Critical));

    private async Task<(AuditScript Audit, Guid Draft)> DraftAsync()
    {
        var audit = await AuditScript.OpenAsync(app.Host, null, Khukhbulag.Soum.Value);
        var draft = Guid.NewGuid();
        Assert.Null(await audit.SaveAsync(audit.Auditor, draft, 0, secret));
        return (audit, draft);
    }
}
