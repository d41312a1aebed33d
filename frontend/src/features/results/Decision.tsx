import { Link } from "react-router";
import { Differences } from "#shared/round/Differences";
import { plainDay } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { ResultsRound } from "./resultsQuery";

/** What holds is the khural's list; the voters' result, from which it may differ, comes after it. */
export function Decision({ round: { kind, resolutions, allocation, balloting } }: { round: ResultsRound }) {
  const { t, money, number } = useWords();
  const listed = resolutions.filter(({ annex, amends }) => annex && !amends);
  const decided =
    listed.findLast(({ status }) => status === "IN_FORCE") ??
    listed.findLast(({ status }) => status !== "RESCINDED") ??
    listed.at(-1);
  if (!decided?.annex)
    return balloting?.tally && kind !== "IMPORTED" ? <p className="meta">{t("decision.notYet")}</p> : null;
  const { id, title, status, adoptedOn, body, annex, amendedBy, rescindedBy } = decided;
  return (
    <>
      <section>
        <h2>{t("decision.title")}</h2>
        <p className="lead">
          <Link to={`/resolutions/${id}`}>
            {t("resolution.number", { number: decided.number })}: <Said text={title} />
          </Link>
        </p>
        <p className="meta">
          <Said text={body.name} /> · {plainDay(adoptedOn)} · {t(`resolutionStatus.${status}`)}
        </p>
        {amendedBy && (
          <p className="meta">
            {t("resolution.amendedBy")}:{" "}
            <Link to={`/resolutions/${amendedBy.id}`}>
              {t("resolution.ofYear", { number: amendedBy.number, year: amendedBy.year })}
            </Link>
          </p>
        )}
        {rescindedBy ? (
          <Notice>
            {t("decision.rescinded")} {t("resolution.rescindedBy")}:{" "}
            <Link to={`/resolutions/${rescindedBy.id}`}>
              {t("resolution.ofYear", { number: rescindedBy.number, year: rescindedBy.year })}
            </Link>
          </Notice>
        ) : (
          <>
            <p>{t("decision.list", { count: number(annex.lines.length), total: money(annex.total) })}</p>
            <ul>
              {annex.lines.map(({ number, proposal, title, amount }) => (
                <li key={number}>
                  <Link to={`/proposals/${proposal.id}`}>
                    {number} <Said text={title} />
                  </Link>
                  , {money(amount)}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {!rescindedBy && <Differences annex={annex} steps={allocation?.steps} />}
    </>
  );
}
