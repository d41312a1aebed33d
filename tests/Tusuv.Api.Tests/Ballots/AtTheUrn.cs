using Tusuv.Api.Tests.Demonstration;

namespace Tusuv.Api.Tests.Ballots;

/// <summary>Two people of the round's office have the same sheets of paper in hand.</summary>
public class AtTheUrn(App app)
{
    [Fact]
    public async Task A_sheet_that_two_void_at_once_is_voided_once_and_never_approved_by_who_did()
    {
        var script = await CountedAsync();
        var voided = await Task.WhenAll(
            VoidAsync(script, script.Head, "voted_twice"),
            VoidAsync(script, script.Secretary, "illegible")
        );

        Assert.Equal([null, "ballot.sheet_is_voided"], voided.Order(StringComparer.Ordinal));
        var didSecretary = voided[1] is null;
        Assert.Equal(
            didSecretary ? "ballot.needs_another_person" : null,
            await script.Secretary.DoAsync("approveVoiding", new { roundId = script.Round, sheet = "0107" })
        );
    }

    [Fact]
    public async Task Of_two_protocols_signed_at_once_one_stands_and_both_are_on_record()
    {
        var script = await CountedAsync();

        Assert.Equal(
            [null, null],
            await Task.WhenAll(SignAsync(script, script.Head, 40), SignAsync(script, script.Secretary, 50))
        );

        Assert.Equal(
            ["40", "50"],
            (
                await app.TextsAsync(
                    $"select data->'sheets'->>'printed' from es.mt_events where type = 'protocol_signed' and data->>'roundId' = '{script.Round}'"
                )
            ).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Nobody_stands_on_the_rolls_of_two_bags()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        var bags = (await script.Head.AskAsync("{ me { appointment { body { locality { children { id } } } } } }"))
            .At("me.appointment.body.locality.children")
            .EnumerateArray()
            .Select(bag => bag.GetProperty("id").GetGuid())
            .ToArray();

        Assert.Null(await EnterAsync(script, bags[0], "person 1", "person 2"));
        Assert.Equal("ballot.on_another_roll", await EnterAsync(script, bags[1], "person 3", "person 2"));
        Assert.Null(await EnterAsync(script, bags[0], "person 2"));

        var soFar = (
            await script.Head.AskAsync(
                "query ($id: RoundId!) { round(id: $id) { rollSoFar { voters area { id } } } }",
                new { id = script.Round }
            )
        ).At("round.rollSoFar");
        var entered = Assert.Single(soFar.EnumerateArray());
        Assert.Equal((2, bags[0]), (entered.At("voters").GetInt32(), entered.At("area.id").GetGuid()));
    }

    private static async Task<string?> EnterAsync(RoundScript script, Guid area, params string[] people) =>
        (
            await script.Head.AskAsync(
                "mutation ($input: EnterVotersInput!) { enterVoters(input: $input) { refusal { code } } }",
                new
                {
                    input = new
                    {
                        roundId = script.Round,
                        area,
                        voters = people.Select(person => new { person }),
                    },
                }
            )
        ).At("enterVoters.refusal")
            is { ValueKind: JsonValueKind.Object } refusal
            ? refusal.GetProperty("code").GetString()
            : null;

    private async Task<RoundScript> CountedAsync()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync(2);
        await script.SealAsync();
        return await (await script.VoteAsync()).CountAsync();
    }

    private static Task<string?> VoidAsync(RoundScript script, Client clerk, string reason) =>
        clerk.DoAsync(
            "voidPaperBallot",
            new
            {
                roundId = script.Round,
                area = script.Bag,
                sheet = "0107",
                reason,
            }
        );

    private static Task<string?> SignAsync(RoundScript script, Client clerk, int printed) =>
        clerk.DoAsync(
            "signProtocol",
            new
            {
                roundId = script.Round,
                area = script.Bag,
                sheets = new
                {
                    printed,
                    counted = 0,
                    voided = 0,
                    spoiled = 0,
                    unused = printed,
                },
                notOnRoll = 0,
            }
        );
}
