namespace Tusuv.Tests;

/// <summary>The envelope of a round, as its finance head works with it.</summary>
internal sealed class FundScript(KhuralScript khural, Client finance)
{
    private static readonly string Today = $"{DateTime.UtcNow:yyyy-MM-dd}";

    public KhuralScript Khural => khural;

    private Guid Round => khural.Round.Round;

    public Task OpenAsync(long transfer)
    {
        object[] sources =
        [
            new
            {
                kind = "UNIFIED_FUND_TRANSFER",
                amount = Money(transfer),
                basis = new { mn = "Мэдэгдэл" },
            },
        ];
        return RoundScript.Accept(
            finance,
            "openEnvelope",
            new
            {
                roundId = Round,
                year = DateTime.UtcNow.Year,
                lowering = "LAST_ON_LIST_FIRST",
                sources,
            }
        );
    }

    public async Task<string?> EarmarkAsync() =>
        await finance.DoAsync(
            "earmarkProjects",
            new { roundId = Round, resolutionId = await khural.ResolutionIdAsync("31") }
        );

    public Task<string?> CommitAsync(Guid contract, int project, long amount) =>
        finance.DoAsync(
            "commit",
            new
            {
                roundId = Round,
                commitmentId = contract,
                proposalId = khural.Round.Proposals[project],
                amount = Money(amount),
                contract = "2026/07",
                contractor = new { mn = "«Талын салхи» ХХК" },
                way = "OPEN_TENDER",
                signedOn = Today,
            }
        );

    public Task<string?> AmendAsync(Guid contract, long amount) =>
        finance.DoAsync(
            "amendCommitment",
            new
            {
                roundId = Round,
                commitmentId = contract,
                amount = Money(amount),
                reason = "price_changed",
            }
        );

    public Task<string?> LowerAsync(long amount) =>
        finance.DoAsync(
            "lowerEnvelope",
            new
            {
                roundId = Round,
                reference = $"{Guid.NewGuid():n}",
                source = "UNIFIED_FUND_TRANSFER",
                amount = Money(amount),
                reason = "ceiling_changed",
            }
        );

    public Task<string?> PayAsync(
        Guid contract,
        long amount,
        bool onPaper = false,
        Guid? milestone = null,
        string order = "ТТ-41"
    ) =>
        finance.DoAsync(
            "pay",
            new
            {
                roundId = Round,
                paymentId = Guid.NewGuid(),
                commitmentId = contract,
                amount = Money(amount),
                milestone,
                order,
                paidOn = Today,
                document = onPaper
                    ? new
                    {
                        number = "12/3",
                        archive = new { mn = "Сумын архив" },
                        actOn = Today,
                    }
                    : null,
            }
        );

    public Task<string?> ClaimAsync(Guid contract, Guid penalty, long amount) =>
        finance.DoAsync(
            "claimPenalty",
            new
            {
                roundId = Round,
                penaltyId = penalty,
                commitmentId = contract,
                amount = Money(amount),
                days = 27,
                basis = new { mn = "Гэрээний 7.2" },
            }
        );

    public Task<string?> PenaltyPaidAsync(Guid penalty, string reference) =>
        finance.DoAsync(
            "recordPenaltyPaid",
            new
            {
                roundId = Round,
                penaltyId = penalty,
                reference,
                paidOn = Today,
            }
        );

    public Task<string?> WaiveAsync(Guid penalty) =>
        finance.DoAsync(
            "waivePenalty",
            new
            {
                roundId = Round,
                penaltyId = penalty,
                reason = "court",
            }
        );

    public async Task<JsonElement> EnvelopeAsync() => (
            await finance.AskAsync(
                """
                query ($id: RoundId!) { round(id: $id) { envelope {
                  total { amount } earmarked { amount } committed { amount } paid { amount } free { amount }
                  projects { basisChanged basis { number } } irregularities { rule excess { amount } event }
                } } }
                """,
                new { id = Round }
            )
        ).GetProperty("round").GetProperty("envelope");

    private static object Money(long amount) => new { amount = $"{amount}", currency = "MNT" };
}
