import { Link } from "react-router";
import { csv, download } from "#shared/device/download";
import { useKnownMe } from "#shared/graph/meQuery";
import { byArea } from "#shared/text/alphabet";
import { useTitleText } from "#shared/text/Written";
import { useWords, type Words } from "#shared/text/words";
import type { ResultsRound } from "./resultsQuery";
import { mayTry } from "./trying";

type Cells = (string | number)[];

/** Without the marks that the front end keeps for itself. */
const plain = (key: string, value: unknown) => (key === "__typename" ? undefined : value);

/** The whole result as one table: a row for each project, its votes by area, what the rule said of it, in words and as a code. */
function resultRows(
  round: ResultsRound,
  areas: readonly Area[],
  titleOf: (proposal: Titled) => string,
  coded: Words["coded"],
): Cells[] {
  const steps = round.allocation?.steps ?? [];
  return (round.balloting?.tally ?? []).map(({ proposal, votes, byArea }): Cells => {
    const step = steps.find((other) => other.proposal.id === proposal.id);
    return [
      proposal.number ?? "",
      titleOf(proposal),
      votes,
      ...areas.map((area) => byArea.find((other) => other.area.id === area.id)?.votes ?? 0),
      Number(step?.cost.amount ?? 0),
      step?.rank ?? "",
      step ? coded(`csv.verdict.${step.verdict}`, step.verdict) : "",
      step?.verdict ?? "",
      Number(step?.leftBefore.amount ?? 0),
    ];
  });
}

type Area = NonNullable<ResultsRound["balloting"]>["areas"][number]["area"];
type Titled = NonNullable<NonNullable<ResultsRound["balloting"]>["tally"]>[number]["proposal"];

export function Downloads({ round }: { round: ResultsRound }) {
  const { t, text, coded, language } = useWords();
  const titleOf = useTitleText();
  const office = useKnownMe().data?.me.appointment?.office;
  const name = `${round.year}-${round.id.slice(0, 8)}`;
  const areas = (round.balloting?.areas ?? []).toSorted(byArea(language)).map(({ area }) => area);
  const head = [
    t("csv.number"),
    t("results.project"),
    t("results.votesColumn"),
    ...areas.map(({ name }) => text(name)),
    t("csv.cost", { currency: round.currency }),
    t("csv.rank"),
    t("results.verdict"),
    t("csv.code"),
    t("csv.left", { currency: round.currency }),
  ];
  return (
    <p className="actions no-print">
      <button
        type="button"
        className="button"
        onClick={() => download(`${name}.csv`, "text/csv", csv([head, ...resultRows(round, areas, titleOf, coded)]))}
      >
        {t("results.csv")}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => download(`${name}.json`, "application/json", JSON.stringify(round, plain, 2))}
      >
        {t("results.json")}
      </button>
      {round.balloting?.openingsPublished && round.balloting.certifiedAt && (
        <a className="button" href={`/rounds/${round.id}/election.pb`} download={`${name}.pb`}>
          {t("results.pb")}
        </a>
      )}
      {mayTry(office) && (
        <Link className="button" to={`/rounds/${round.id}/what-if`}>
          {t("whatif.open")}
        </Link>
      )}
      <button type="button" className="button" onClick={() => window.print()}>
        {t("print")}
      </button>
    </p>
  );
}
