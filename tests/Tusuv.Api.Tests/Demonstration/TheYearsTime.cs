using Tusuv.Api.Demonstration;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Khural;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>Each event says when it was, as it was told, and keeps the store's own time; the record is in the order of both.</summary>
public sealed class TheYearsTime(App app)
{
    private const string Told = Api.Store.Meta.Told;

    /// <summary>The demonstration's own streams; others live in the same store.</summary>
    private static readonly string Streams = $"""
        from es.mt_events e join app.stream_of_round s on s.stream_id = e.stream_id
        where s.round_id in ('{Khukhbulag.Ldf2026.Value}', '{Khukhbulag.Ldf2027.Value}')
        """;

    [Fact]
    public async Task Later_events_of_the_story_have_later_numbers()
    {
        var backwards = await app.ScalarAsync<long>(
            $"select count(*) from (select {Told} < lag({Told}) over (order by e.seq_id) as back {Streams} and e.headers ? 'claimedAt') as t where back"
        );
        Assert.Equal(0, backwards);
    }

    [Fact]
    public async Task No_event_is_backdated() =>
        Assert.Equal(
            0,
            await app.ScalarAsync<long>(
                "select count(*) from (select timestamp < lag(timestamp) over (order by seq_id) - interval '5 minutes' as back from es.mt_events) as t where back"
            )
        );

    [Fact]
    public async Task What_the_body_says_of_its_time_is_what_was_told()
    {
        var differing = await app.TextsAsync(
            $"""
            select e.type || ' ' || {Told} || ' ' || x.value {Streams.Replace(
                "where",
                ", jsonb_each_text(e.data) x where",
                StringComparison.Ordinal
            )}
              and x.key in ('openedAt', 'closedAt', 'submittedAt', 'costedAt', 'admittedAt', 'refusedAt', 'sealedAt', 'countedAt',
                'certifiedAt', 'allocatedAt', 'convenedAt', 'votedAt', 'adoptedAt', 'signedAt', 'earmarkedAt', 'reportedAt', 'verifiedAt', 'escalatedAt')
              and x.value::timestamptz <> {Told}
            """
        );
        Assert.Empty(differing);
    }

    [Fact]
    public async Task A_moment_of_the_past_shows_what_was_known_then()
    {
        var convened = DateTimeOffset.Parse(
            await app.ScalarAsync<string>(
                $"select to_char(min({Told}) at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') {Streams} and e.type = '{EventTypes.NameOf(typeof(ResolutionAdopted))}'"
            ),
            System.Globalization.CultureInfo.InvariantCulture
        );
        Assert.Empty((await ResolutionsAsync(convened.AddSeconds(-1))).EnumerateArray());
        Assert.Single((await ResolutionsAsync(convened.AddDays(1))).EnumerateArray());
    }

    [Fact]
    public async Task A_deadline_that_fell_due_in_the_story_fired_once_and_one_to_come_waits()
    {
        var (overdue, escalated) = (
            EventTypes.NameOf(typeof(MilestoneOverdue)),
            EventTypes.NameOf(typeof(MilestoneEscalated))
        );
        Assert.Equal(2, await app.ScalarAsync<long>($"select count(*) {Streams} and e.type = '{overdue}'"));
        Assert.Equal(2, await app.ScalarAsync<long>($"select count(*) {Streams} and e.type = '{escalated}'"));
        var waiting = await app.ScalarAsync<long>(
            "select count(*) from wolverine.wolverine_incoming_envelopes where status = 'Scheduled' and message_type like '%StageDue' or message_type like '%MilestoneDue'"
        );
        Assert.True(waiting >= 2, $"{waiting} deadlines wait");
    }

    private async Task<JsonElement> ResolutionsAsync(DateTimeOffset at) =>
        (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($id: RoundId!, $at: Instant!) { round(id: $id, asOf: { at: $at }) { resolutions { number } } }",
                    new { id = Khukhbulag.Ldf2026.Value, at }
                )
        )
            .GetProperty("round")
            .GetProperty("resolutions");
}
