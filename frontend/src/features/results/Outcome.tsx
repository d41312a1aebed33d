import { Link } from "react-router";
import { isFunded } from "#shared/round/funded";
import { type StepFacts, StepSentence } from "#shared/round/StepSentence";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { HashLine } from "#shared/ui/HashLine";
import { SectorTag, sectorClass } from "#shared/ui/Sector";
import type { Allocation, Step } from "./resultsQuery";

/** Who is in, and of each of the others one sentence why not. */
export function Outcome({ allocation }: { allocation: Allocation }) {
  const { t, money, number, coded } = useWords();
  const winners = allocation.steps.filter(isFunded);
  const others = allocation.steps.filter((step) => !isFunded(step));
  return (
    <>
      <section>
        <h2>{t("results.winners", { count: number(winners.length) })}</h2>
        <Facts
          facts={[
            [t("results.budget"), money(allocation.budget)],
            [t("results.spent"), money(allocation.spent)],
            [t("results.left"), money(allocation.left)],
          ]}
        />
        <Steps steps={winners} />
      </section>
      {others.length > 0 && (
        <section>
          <h2>{t("results.others", { count: number(others.length) })}</h2>
          <Steps steps={others} />
        </section>
      )}
      <p className="meta">
        {t("results.tieBreak", {
          keys: allocation.tieBreak.map((key) => coded(`tie.${key.split(":")[0]}`, key)).join(", "),
        })}
        <br />
        <HashLine hash={allocation.inputDigest} label={t("results.digest")} />
      </p>
    </>
  );
}

export function Steps({ steps }: { steps: readonly (StepFacts & Pick<Step, "proposal">)[] }) {
  const { money } = useWords();
  return (
    <ul className="cards wide">
      {steps.map((step) => (
        <li key={step.proposal.id} className={`card ${sectorClass(step.proposal.sector)}`}>
          <div className="card-top">
            {step.proposal.sector === "OTHER" ? <span /> : <SectorTag sector={step.proposal.sector} />}
            <p className="card-sum">{money(step.cost)}</p>
          </div>
          <h3>
            <Link to={`/proposals/${step.proposal.id}`}>
              <span className="number">{step.proposal.number}</span> <Title of={step.proposal} />
            </Link>
          </h3>
          <p>
            <StepSentence step={step} />
          </p>
        </li>
      ))}
    </ul>
  );
}
