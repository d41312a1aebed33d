using Tusuv.Domain.Audit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class RecordStateDigestTests
{
    private static readonly RecordStateDigest Record = new(1200, 1, [new(new("roundpage"), 2, HashOf("rounds"))]);
    private static readonly StateDigestRecorded Recorded = new(1200, 1, Record.Pages, Today);

    private static Spec.History<Digests, DigestEvent> Given(params DigestEvent[] events) =>
        Spec.Given<Digests, DigestEvent>(events);

    [Fact]
    public void What_all_pages_say_is_put_on_record() => Given().When(d => Record.Decide(d, Uranchimeg)).Then(Recorded);

    [Fact]
    public void Of_one_moment_there_is_one() => Given(Recorded).When(d => Record.Decide(d, Uranchimeg)).ThenNothing();

    [Fact]
    public void An_older_moment_comes_too_late() =>
        Given(Recorded).When(d => (Record with { Leaves = 800 }).Decide(d, Uranchimeg)).ThenNothing();

    [Fact]
    public void A_later_moment_follows() =>
        Given(Recorded)
            .When(d => (Record with { Leaves = 1201 }).Decide(d, Uranchimeg))
            .Then(Recorded with { Leaves = 1201 });
}
