import { type ReactNode, useState } from "react";
import { Link, useParams } from "react-router";
import { RoundFramed } from "#shared/round/RoundFramed";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { type ProposersProposal, useProposersProposal } from "./proposersQuery";
import { mayBe, type Step } from "./proposersSteps";

export type ProposersProps = {
  proposal: ProposersProposal;
  reasons: readonly string[];
  /** Looks what the proposal says by now. */
  again: () => void;
  done: () => void;
};

type Props = { step: Step; children: (props: ProposersProps) => ReactNode };

/** What a proposer does with their proposal: why, the form, and that it has arrived. */
export function ProposersPage({ step, children }: Props) {
  const { proposalId = "" } = useParams();
  const { t } = useWords();
  const asked = useProposersProposal(proposalId);
  const [done, setDone] = useState(false);
  const finish = () => {
    setDone(true);
    asked.again();
  };
  return (
    <Answered asked={asked} find={({ proposal, reasons }) => proposal && { proposal, reasons: reasons.withdrawal }}>
      {({ proposal, reasons }) => (
        <RoundFramed
          round={proposal.round}
          title={t(`mine.${step}.title`)}
          eyebrow={
            <Link to={`/proposals/${proposal.id}`}>
              {proposal.number} <Title of={proposal} />
            </Link>
          }
          className="narrow"
        >
          {done && (
            <>
              <Notice kind="ok" live>
                {t(`mine.${step}.done`)}
              </Notice>
              <p>
                <Link className="button" to={`/proposals/${proposal.id}`}>
                  {t("propose.see")}
                </Link>
              </p>
            </>
          )}
          {!done && !mayBe[step](proposal) && <Notice>{t(`mine.${step}.closed`)}</Notice>}
          {!done && mayBe[step](proposal) && (
            <>
              <p className="lead">{t(`mine.${step}.lead`, { days: proposal.round.terms.appealDays.number })}</p>
              {children({ proposal, reasons, again: asked.again, done: finish })}
            </>
          )}
        </RoundFramed>
      )}
    </Answered>
  );
}
