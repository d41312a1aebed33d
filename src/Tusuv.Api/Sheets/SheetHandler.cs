using JasperFx.Events;
using Tusuv.Api.Files;
using Tusuv.Api.Store;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Sheets;
using Wolverine.Marten;

namespace Tusuv.Api.Sheets;

public static class SheetHandler
{
    public static async Task<Outcome> Handle(
        TypeSheet command,
        [WriteAggregate(Required = false)] IEventStream<Sheet> sheet,
        [ReadAggregate(Required = false)] SheetRun? run,
        FileStore files,
        Recording at,
        CancellationToken cancellation
    )
    {
        Hash[] photos = command.Photo is { } photo ? [photo] : [];
        var missing = await files.MissingAsync(photos, cancellation);
        return at.Record(sheet, command.Decide(sheet.Aggregate, run, at.Stamp, missing));
    }

    public static async Task<Outcome> Handle(
        TypeSheetAgain command,
        [WriteAggregate(Required = false)] IEventStream<Sheet> sheet,
        [ReadAggregate(Required = false)] SheetRun? run,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var typed = sheet.Aggregate?.AsWritten().Select(wish => wish.Text) ?? [];
        var first = await Openings.ReadAsync(data, typed, cancellation);
        return at.Record(sheet, command.Decide(sheet.Aggregate, run, first, at.Stamp));
    }

    public static Outcome Handle(
        SettleSheet command,
        [WriteAggregate(Required = false)] IEventStream<Sheet> sheet,
        [ReadAggregate(Required = false)] SheetRun? run,
        Recording at
    ) => at.Record(sheet, command.Decide(sheet.Aggregate, run, at.Stamp));

    public static Outcome Handle(
        CodeWish command,
        [WriteAggregate(Required = false)] IEventStream<Sheet> sheet,
        [ReadAggregate(Required = false)] SheetRun? run,
        [ReadAggregate(Required = false)] Proposal? proposal,
        Recording at
    ) => at.Record(sheet, command.Decide(sheet.Aggregate, run, proposal, at.Stamp));

    public static Outcome Handle(
        UncodeWish command,
        [WriteAggregate(Required = false)] IEventStream<Sheet> sheet,
        [ReadAggregate(Required = false)] SheetRun? run,
        Recording at
    ) => at.Record(sheet, command.Decide(sheet.Aggregate, run, at.Stamp));

    public static Outcome Handle(
        SetWishAside command,
        [WriteAggregate(Required = false)] IEventStream<Sheet> sheet,
        [ReadAggregate(Required = false)] SheetRun? run,
        Recording at
    ) => at.Record(sheet, command.Decide(sheet.Aggregate, run, at.Stamp));

    public static Outcome Handle(
        SplitWish command,
        [WriteAggregate(Required = false)] IEventStream<Sheet> sheet,
        [ReadAggregate(Required = false)] SheetRun? run,
        Recording at
    ) => at.Record(sheet, command.Decide(sheet.Aggregate, run, at.Stamp));

    public static Outcome Handle(
        JoinWish command,
        [WriteAggregate(Required = false)] IEventStream<Sheet> sheet,
        [ReadAggregate(Required = false)] SheetRun? run,
        Recording at
    ) => at.Record(sheet, command.Decide(sheet.Aggregate, run, at.Stamp));
}
