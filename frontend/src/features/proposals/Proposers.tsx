import { Link } from "react-router";
import { isProposedHere } from "#shared/device/trackingCode";
import { useIsThen } from "#shared/graph/asOf";
import { useWords } from "#shared/text/words";
import type { ProposalFacts } from "./proposalQuery";
import { mayBe, steps } from "./proposersSteps";
import { TrackingCode } from "./TrackingCode";

/** Nobody is named on the page, so it asks. On a page of the past there is nothing to do. */
export function Proposers({ proposal }: { proposal: ProposalFacts }) {
  const { t } = useWords();
  const isThen = useIsThen();
  const open = steps.filter((step) => mayBe[step](proposal));
  if (isThen || open.length === 0) return null;
  return (
    <section className="no-print">
      <h2>{t("mine.title")}</h2>
      <p className="actions">
        {open.map((step) => (
          <Link key={step} className="button" to={`/proposals/${proposal.id}/${step}`}>
            {t(`mine.${step}.link`)}
          </Link>
        ))}
      </p>
      {isProposedHere(proposal.id) && (
        <details>
          <summary>{t("tracking.title")}</summary>
          <TrackingCode />
        </details>
      )}
    </section>
  );
}
