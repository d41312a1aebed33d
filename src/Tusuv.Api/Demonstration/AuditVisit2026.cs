using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>September to November 2026: the audit office looks into the fund, releases three findings, keeps one back.</summary>
internal sealed class AuditVisit2026(Story story, Money2026 money)
{
    public static readonly Code Code = new("MN-039-2026-14");

    public async Task TellOfSeptemberAsync()
    {
        await story.TellAsync("September 2026: the audit office comes");
        await story.AtAsync("2026-09-28 10:00");
        await story.DoAsync(
            "auditor",
            new OpenAudit(
                Code,
                new("ОНХС-2026-ийн төлөвлөлт, зарцуулалт", "Planning and spending of ОНХС-2026"),
                Body("AuditOffice"),
                Body("GovernorsOffice"),
                Ldf2026,
                story.Day("2025-01-20"),
                story.Day("2026-09-25"),
                [
                    new(
                        new("Шийдвэр ирцтэй хуралдаанаар гарна", "A decision is taken with a quorum"),
                        new("Хуралдааны дэг", "Rules of procedure")
                    ),
                    new(
                        new("Өртгийг нотолж тогтооно", "A cost rests on what can be shown"),
                        new("Төсвийн тухай хуулийн 60 дугаар зүйл", "Budget Law, article 60")
                    ),
                ]
            )
        );
        await story.LoggedAsync();
        await story.DoAsync("second-auditor", new DrawSample(Code, Ldf2026, SampleOf.Payments, null, 2));
    }

    public async Task TellOfNovemberAsync()
    {
        await story.TellAsync("November 2026: three findings, an answer, a draft");
        await story.AtAsync("2026-11-02 16:00");
        var quorum = await NumberAsync("resolution_recorded", "stream", Spring2026.Wrestling(story).Value);
        var repealed = await NumberAsync("resolution_rescinded", "stream", Spring2026.Wrestling(story).Value);
        var photo = await NumberAsync("milestone_reported", "milestoneId", money.Task("P04").Value);
        var contract = await NumberAsync("commitment_made", "proposalId", Projects2026.Of("P04").Id.Value);
        var costed = await NumberAsync("proposal_costed", "stream", Projects2026.Of("P01").Id.Value);
        var paid = await NumberAsync("payment_made", "commitmentId", Money2026.Contract("P07").Value);
        await ReleaseAsync(
            FindingKind.Demand,
            new("Ирцгүй хурал хөрөнгө шилжүүлэхээр шийдсэн", "Money was moved by a decision without quorum"),
            "2026 оны 3-р сарын 6-нд Тэргүүлэгчдийн 7 гишүүний 3 нь ирсэн хурлаар налуу замын мөнгийг шилжүүлэхээр шийджээ. Мөнгө гараагүй.",
            "2026-11-16",
            quorum
        );
        await ReleaseAsync(
            FindingKind.Recommendation,
            new(
                "Гэрээнээс өмнө авсан зургаар ажлыг тайлагнасан",
                "A work was reported by a photo older than its contract"
            ),
            "Гэрэлтүүлгийн ажлын тайлангийн зургийг гэрээ байгуулахаас өмнө авсан байна. Тайланд шинэ зураг хавсаргана.",
            "2026-11-16",
            contract,
            photo
        );
        await ReleaseAsync(
            FindingKind.Recommendation,
            new("Худгийн өртгийг нэг үнийн саналаар өсгөсөн", "The cost of the well was raised on a single quote"),
            "Багийн хурлын дараа өртгийг 36.0-аас 46.8 сая төгрөг болгохдоо хоёр дахь үнийн санал аваагүй.",
            "2026-11-30",
            costed
        );
        // What may become a payment act; nobody but the auditors knows.
        await SaveAsync(
            new(Guid.NewGuid()),
            FindingKind.PaymentAct,
            new("Хийгээгүй ажилд урьдчилгаа олгосон"),
            "Тодруулах: урьдчилгааны баталгаа байгаа эсэх.",
            "2026-12-15",
            Million(8.8m),
            paid
        );
        await story.AtAsync("2026-11-03 09:00");
        await story.DoAsync(
            "governor",
            new AnswerFinding(
                Code,
                1,
                Openings.Write("Хурал 4-р сарын 24-нд тухайн шийдвэрийг хүчингүй болгосон."),
                100,
                [repealed]
            )
        );
        await story.AtAsync("2026-11-03 09:30");
        await story.DoAsync("second-auditor", new FollowUpFinding(Code, 1, true, 100, null, null));
        await story.DoAsync("second-auditor", new CloseFinding(Code, 1, FindingReasons.Done));
    }

    /// <summary>The second finding has been overdue for a week; the third is half done.</summary>
    public async Task TellOfTodayAsync()
    {
        await story.AtAsync("2026-11-22 21:00");
        await story.DoAsync(
            "head",
            new AnswerFinding(
                Code,
                3,
                Openings.Write("Хоёр дахь үнийн санал авахаар захидал илгээсэн. Хариу ирээгүй байна."),
                40,
                []
            )
        );
    }

    private async Task ReleaseAsync(FindingKind kind, PublicText title, string text, string due, params long[] evidence)
    {
        var draft = new DraftId(Guid.NewGuid());
        await SaveAsync(draft, kind, title, text, due, null, evidence);
        await story.DoAsync("auditor", new ReleaseFinding(Code, draft, 1));
    }

    private Task SaveAsync(
        DraftId draft,
        FindingKind kind,
        PublicText title,
        string text,
        string due,
        Money? amount,
        params long[] evidence
    ) =>
        story.DoAsync(
            "auditor",
            new SaveFindingDraft(
                Code,
                draft,
                0,
                kind,
                title,
                Openings.Write(text),
                amount,
                null,
                story.Day(due),
                evidence
            )
        );

    /// <param name="by">The stream, or the member of the event that names what it is about.</param>
    private async Task<long> NumberAsync(string type, string by, Guid id)
    {
        await using var command = story
            .Services.GetRequiredService<DataSources>()
            .App.CreateCommand(
                """
                select max(seq_id) from es.mt_events
                where type = $1 and $3 = case $2 when 'stream' then stream_id::text else data->>$2 end
                """
            );
        command.Parameters.AddWithValue(type);
        command.Parameters.AddWithValue(by);
        command.Parameters.AddWithValue($"{id}");
        return (long)(await command.ExecuteScalarAsync(story.Cancellation))!;
    }
}
