using System.Text.Encodings.Web;
using Tusuv.Api.Audit;
using Tusuv.Domain.Audit;

namespace Tusuv.Api.Shell;

/// <summary>
/// One line above every page while the record is not as it should be. It stands beside what the front end draws, so it needs no
/// script; it is written in both languages and the style shows the page's own, as readers change it without asking the host.
/// </summary>
internal sealed class RecordTrouble(LogHealth log, RecordHealth record, HtmlEncoder encoder)
{
    public string Said()
    {
        string[] troubles = [.. Troubles().Distinct(StringComparer.Ordinal)];
        return troubles.Length == 0
            ? ""
            : $"<aside class=\"trouble\" lang=\"mn\" aria-label=\"{encoder.Encode(Words.In(Language.Mn)["recordTrouble.see"])}\">{In(Language.Mn, troubles)}{In(Language.En, troubles)}</aside>";
    }

    private IEnumerable<string> Troubles() =>
        record
            .Alarms.Where(alarm => alarm.Alarm is not Alarm.LogUnsigned)
            .Select(alarm =>
                alarm.Alarm switch
                {
                    Alarm.LogLate => "recordTrouble.late",
                    Alarm.LogUnwitnessed => "recordTrouble.unwitnessed",
                    _ => "recordTrouble.changed",
                }
            )
            .Concat(log.Problem is null ? [] : ["recordTrouble.unsigned"]);

    private string In(Language language, IEnumerable<string> troubles)
    {
        var words = Words.In(language);
        var said = encoder.Encode(string.Join(' ', troubles.Select(trouble => words[trouble])));
        return $"<span lang=\"{words.Tag}\">{said} <a href=\"/poster\">{encoder.Encode(words["recordTrouble.see"])}</a></span>";
    }
}
