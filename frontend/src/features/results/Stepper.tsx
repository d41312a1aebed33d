import { useState } from "react";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Bar } from "#shared/ui/Bar";
import { Facts } from "#shared/ui/Facts";
import { type Column, Records } from "#shared/ui/Records";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Worked, WorkedRound } from "./workingsQuery";

/** The selections one after another, as one would do them on paper. */
export function Stepper({ worked }: { worked: Worked }) {
  const { t, number, money, coded } = useWords();
  const [at, go] = useState(0);
  const { rounds } = worked;
  const last = rounds.length - 1;
  const round = rounds[Math.min(at, last)];
  if (!round) return null;
  // On paper the table of all steps says it.
  const many = rounds.length > 1;
  return (
    <section>
      <h2>{t("workings.title")}</h2>
      <p>{t("workings.lead")}</p>
      <p>{coded(`how.${worked.ruleKey}`, worked.ruleKey)}</p>
      <p className="actions no-print">
        <Turn name={t("workings.previous")} shut={at === 0} go={() => go(at - 1)} />
        <Turn name={t("workings.next")} shut={at >= last} go={() => go(at + 1)} />
      </p>
      <div className={many ? "card no-print" : "card"} aria-live="polite">
        <p className="card-meta">
          {t("workings.step", { number: number(round.number), total: number(rounds.length) })}
        </p>
        <h3>
          <span className="number">{round.proposal.number}</span> <Title of={round.proposal} />
        </h3>
        <Facts
          facts={[
            [t("workings.leftAfter"), money(round.leftAfter)],
            [t("workings.endowment"), worked.endowment && money(worked.endowment)],
            [t("workings.price"), round.price && money(round.price)],
            [t("workings.effective"), votesOf(round.effectiveVotes, number)],
            [t("workings.paidInFull"), round.paidInFull != null && number(round.paidInFull)],
            [t("workings.paidLast"), round.paidTheirLast != null && number(round.paidTheirLast)],
          ]}
        />
      </div>
      {round.standings.length > 0 && (
        <section className={many ? "no-print" : undefined}>
          <Standings round={round} />
        </section>
      )}
      {many && <AllSteps rounds={rounds} />}
    </section>
  );
}

/** As a disabled button looks, which would let go of the focus. */
const shutLook = { background: "var(--paper)", borderColor: "var(--line-strong)", color: "var(--ink-3)" };

function Turn({ name, shut, go }: { name: string; shut: boolean; go: () => void }) {
  return (
    <button
      type="button"
      className="button"
      aria-disabled={shut}
      style={shut ? shutLook : undefined}
      onClick={() => shut || go()}
    >
      {name}
    </button>
  );
}

/** Every step in a line, for who reads on paper. */
function AllSteps({ rounds }: { rounds: readonly WorkedRound[] }) {
  const { t, number, money } = useWords();
  const effective: Column<WorkedRound> = {
    label: t("workings.effective"),
    kind: "number",
    of: ({ effectiveVotes }) => votesOf(effectiveVotes, number),
  };
  const columns: Column<WorkedRound>[] = [
    { label: t("workings.stepOf"), kind: "head", of: (round) => number(round.number) },
    {
      label: t("results.project"),
      of: ({ proposal }) => (
        <>
          {proposal.number} <Title of={proposal} />
        </>
      ),
    },
    ...(rounds.some(({ effectiveVotes }) => effectiveVotes != null) ? [effective] : []),
    { label: t("workings.leftAfter"), kind: "number", of: ({ leftAfter }) => money(leftAfter) },
  ];
  return (
    <>
      <h3>{t("workings.all")}</h3>
      <Records label={t("workings.all")} columns={columns} rows={rounds} keyOf={(round) => String(round.number)} />
    </>
  );
}

const votesOf = (votes: number | null | undefined, number: (value: number) => string) =>
  votes != null && number(Math.round(votes));

function Standings({ round }: { round: WorkedRound }) {
  const { t, number, money } = useWords();
  const most = Math.max(...round.standings.map((standing) => standing.effectiveVotes ?? 0));
  return (
    <>
      <h3>{t("workings.standings")}</h3>
      <p className="meta">{t("workings.effectiveHow")}</p>
      <Scrolling label={t("workings.standings")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("results.project")}</th>
              <th scope="col">{t("workings.effective")}</th>
              <th scope="col" className="n">
                {t("workings.behind")}
              </th>
            </tr>
          </thead>
          <tbody>
            {round.standings.map(({ proposal, effectiveVotes, moneyBehind }) => (
              <tr key={proposal.id}>
                <th scope="row">
                  {proposal.number} <Title of={proposal} />
                </th>
                <td>
                  <span className="bar-row">
                    <Bar
                      part={effectiveVotes ?? 0}
                      whole={most}
                      className={proposal.id === round.proposal.id ? "in" : "out"}
                    />
                    <b>{votesOf(effectiveVotes, number) || t("workings.cannot")}</b>
                  </span>
                </td>
                <td className="n">{money(moneyBehind)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}
