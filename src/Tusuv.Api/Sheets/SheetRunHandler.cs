using JasperFx.Events;
using Tusuv.Api.Files;
using Tusuv.Api.Store;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Sheets;
using Wolverine.Marten;

namespace Tusuv.Api.Sheets;

public static class SheetRunHandler
{
    public static async Task<Outcome> Handle(
        PrintSheets command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        [ReadAggregate(Required = false)] Round? round,
        Recording at,
        CancellationToken cancellation
    )
    {
        var area = await at.Session.Events.FetchLatest<Locality>(command.Area.Value, cancellation);
        var others = (await at.Session.OfRoundAsync<SheetRunPage>(command.RoundId, "sheets", cancellation))
            .Where(other => other.Id != command.SheetRunId)
            .SelectMany(other => other.Ranges);
        return at.Record(run, command.Decide(run.Aggregate, round, area, [.. others], at.Stamp));
    }

    public static Outcome Handle(
        HandOutSheets command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        Recording at
    ) => at.Record(run, command.Decide(run.Aggregate, at.Stamp));

    public static Outcome Handle(
        TakeSheetsBack command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        Recording at
    ) => at.Record(run, command.Decide(run.Aggregate, at.Stamp));

    public static Outcome Handle(
        RecordRefusals command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        Recording at
    ) => at.Record(run, command.Decide(run.Aggregate, at.Stamp));

    public static Outcome Handle(
        RecordNotFound command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        Recording at
    ) => at.Record(run, command.Decide(run.Aggregate, at.Stamp));

    public static async Task<Outcome> Handle(
        PhotographSheet command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        FileStore files,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(run, command.Decide(run.Aggregate, await files.HasAsync(command.Photo.Text, cancellation), at.Stamp));

    public static Outcome Handle(
        OrderSecondTyping command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        Recording at
    ) => at.Record(run, command.Decide(run.Aggregate, at.Stamp));

    public static async Task<Outcome> Handle(
        SpoilSheet command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        Recording at,
        CancellationToken cancellation
    )
    {
        var sheet = await SheetAsync(at, command.SheetRunId, command.Serial, cancellation);
        return at.Record(run, command.Decide(run.Aggregate, sheet, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        CorrectSheet command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        Recording at,
        CancellationToken cancellation
    )
    {
        var sheet = await SheetAsync(at, command.SheetRunId, command.Serial, cancellation);
        return at.Record(run, command.Decide(run.Aggregate, sheet, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        CloseSheets command,
        [WriteAggregate(Required = false)] IEventStream<SheetRun> run,
        Recording at,
        CancellationToken cancellation
    )
    {
        var round = run.Aggregate?.RoundId ?? default;
        var typed = (await at.Session.OfRoundAsync<SheetPage>(round, "sheet", cancellation))
            .Select(page => page.Sheet)
            .Where(sheet => sheet.RunId == command.SheetRunId)
            .ToList();
        var facts = new TypedSheets(
            typed.Select(sheet => sheet.Serial).ToHashSet(),
            typed.Sum(sheet => sheet.Wishes.Count(wish => wish.Waits)),
            typed.Where(sheet => sheet.Second is { IsOpen: false }).Select(sheet => sheet.Serial).ToHashSet()
        );
        return at.Record(run, command.Decide(run.Aggregate, facts, at.Stamp));
    }

    private static ValueTask<Sheet?> SheetAsync(
        Recording at,
        SheetRunId run,
        int serial,
        CancellationToken cancellation
    ) => at.Session.Events.FetchLatest<Sheet>(SheetId.Of(run, serial).Value, cancellation);

    private static Task<IReadOnlyList<TPage>> OfRoundAsync<TPage>(
        this IDocumentSession session,
        RoundId round,
        string kind,
        CancellationToken cancellation
    )
        where TPage : notnull =>
        session.QueryAsync<TPage>(
            "where d.id in (select stream_id from app.stream_of_round where round_id = ? and kind = ?)",
            cancellation,
            round.Value,
            kind
        );
}
