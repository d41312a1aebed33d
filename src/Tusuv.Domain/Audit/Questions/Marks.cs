using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Meetings;

namespace Tusuv.Domain.Audit.Questions;

/// <summary>What an event says against itself: it stays in the record, and somebody has to answer for it.</summary>
public static class Marks
{
    /// <summary>It happened elsewhere and breaks a rule.</summary>
    public static bool IsIrregular(object @event) =>
        @event
            is IrregularityFound
                or ResolutionRecorded { Irregular.Count: > 0 }
                or ResolutionAdopted { OfSession: true };

    /// <summary>A step for two that one person took, as there was nobody else.</summary>
    public static bool IsSingle(object @event) => @event is HandsCounted { SecondTeller: null };
}
