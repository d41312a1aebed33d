import { Link, useParams, useSearchParams } from "react-router";
import { errorText } from "#shared/graph/faults";
import { EventItem } from "#shared/record/EventItem";
import { useHistory } from "#shared/record/historyQuery";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { AsAt } from "./AsAt";
import { type RoundThen, useRoundAsOf } from "./asOfQuery";
import { isNumber } from "./moments";

export function HistoryPage() {
  const { roundId = "" } = useParams();
  const asked = useRoundAsOf(roundId);
  return (
    <Answered asked={asked} find={(data) => data.round}>
      {(round) => <Record round={round} />}
    </Answered>
  );
}

function Record({ round }: { round: RoundThen }) {
  const words = useWords();
  const { t, number } = words;
  const [params, setParams] = useSearchParams();
  const history = useHistory(round.id);
  const said = params.get("event");
  const chosen = (said && isNumber(said) && Number(said)) || undefined;
  const zone = round.locality.timeZone;
  const choose = (event?: number) =>
    setParams(event ? { event: String(event) } : {}, { replace: true, preventScrollReset: true });
  return (
    <RoundFramed round={round} title={t("history.title")}>
      <p className="lead">{t("history.lead")}</p>
      <p className="actions">
        <a className="button" href={`/log/bundle.zip?round=${round.id}`} download>
          {t("verify.takeRound")}
        </a>
        <Link to="/verify">{t("verify.title")}</Link>
        <Link to="/audit/events?type=data_erased">{t("history.erasures")}</Link>
      </p>
      {said && !chosen && <Notice kind="warn">{t("then.unknown")}</Notice>}
      <div className="columns history">
        <div>
          <AsAt round={round} newest={history.events ?? []} chosen={chosen} choose={choose} />
        </div>
        <section className="reserve tall">
          <h2 className="hidden">{t("history.events")}</h2>
          {history.error && <Notice kind="bad">{errorText(history.error, words)}</Notice>}
          <p className="meta" role="status">
            {history.events &&
              t("history.count", { shown: number(history.events.length), total: number(history.total) })}
          </p>
          <ol className="events">
            {history.events?.map((event) => (
              <EventItem key={event.number} event={event} zone={zone}>
                <button
                  type="button"
                  className="link"
                  aria-pressed={event.number === chosen}
                  onClick={() => choose(event.number === chosen ? undefined : event.number)}
                >
                  {t(event.number === chosen ? "history.nowAgain" : "history.seeThen", {
                    number: event.number,
                  })}
                </button>
              </EventItem>
            ))}
          </ol>
          {history.hasMore && (
            <button type="button" className="button no-print" onClick={history.more}>
              {t("list.older")}
            </button>
          )}
        </section>
      </div>
    </RoundFramed>
  );
}
