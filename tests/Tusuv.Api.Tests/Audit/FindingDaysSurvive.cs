using Tusuv.Api.Demonstration;
using Tusuv.Api.Tests.Postgres;
using Tusuv.Domain;
using Tusuv.Domain.Audit;

namespace Tusuv.Api.Tests.Audit;

public class FindingDaysSurvive(App app)
{
    private const string Waiting =
        "wolverine.wolverine_incoming_envelopes where message_type like '%FindingDue' and status = 'Scheduled'";

    [Fact]
    public async Task A_day_that_passes_while_the_host_is_dead_is_said_once_after_its_start()
    {
        using var folder = new TestFolder();
        var store = await app.Cluster.NewDatabaseAsync();
        var address = HostProcess.FreeAddress();
        var database = $"--ConnectionStrings:Database={store}";
        await using var first = await HostProcess.StartAsync(folder.Path, address, database);
        await first.WithPeopleAsync();
        var audit = await AuditScript.OpenAsync(first, null, Khukhbulag.Soum.Value);
        await ReleaseAsync(store, audit);
        await PassAsync(store, audit);
        await App.UntilAsync(async () => await SaidAsync(store, 1) == 1);
        await ReleaseAsync(store, audit);
        await ReleaseAsync(store, audit);
        Assert.Null(await audit.AnswerAsync(audit.Governor, "Хийсэн.", 100, number: 3));
        await first.KillAsync();
        Assert.Equal(2, await CountAsync(store, Waiting));
        await PassAsync(store, audit);

        await using var second = await HostProcess.StartAsync(folder.Path, address, database);
        await App.UntilAsync(async () => await CountAsync(store, Waiting) == 0, seconds: 60);
        await App.UntilAsync(async () => await SaidAsync(store, 2) > 0, seconds: 60);

        Assert.Equal(1, await SaidAsync(store, 1));
        Assert.Equal(1, await SaidAsync(store, 2));
        Assert.Equal(0, await SaidAsync(store, 3));
    }

    private static async Task ReleaseAsync(string store, AuditScript audit)
    {
        var draft = Guid.NewGuid();
        var evidence = (long)(await Machine.AskAsync(store, "select min(seq_id) from es.mt_events"))!;
        Assert.Null(await audit.SaveAsync(audit.Auditor, draft, 0, "Ирц хүрээгүй.", evidence));
        Assert.Null(await audit.ReleaseAsync(audit.Auditor, draft, 1));
    }

    /// <summary>A day ends at midnight, and no clock can be moved to it: so the days of all findings are moved to now.</summary>
    private static Task PassAsync(string store, AuditScript audit) =>
        Machine.AskAsync(
            store,
            $$"""
            alter table es.mt_events disable trigger append_only;
            update es.mt_events
              set data = jsonb_set(data, '{dueAt}', to_jsonb('{{Instants.Text(DateTimeOffset.UtcNow)}}'::text))
              where type = 'finding_released' and stream_id = '{{AuditId.Of(new(audit.Code)).Value}}';
            alter table es.mt_events enable always trigger append_only;
            update {{Waiting.Replace(" where", " set execution_time = now() where", StringComparison.Ordinal)}};
            """
        );

    private static Task<long> SaidAsync(string store, int number) =>
        CountAsync(store, $"es.mt_events where type = 'finding_overdue' and data->>'number' = '{number}'");

    private static async Task<long> CountAsync(string store, string what) =>
        (long)(await Machine.AskAsync(store, $"select count(*) from {what}"))!;
}
