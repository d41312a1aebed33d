import type { ProposalOutcome, ProposalStatus, StageStatus } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Icon, type IconName } from "#shared/ui/Icon";

const stageIcons: Record<StageStatus, IconName> = { PLANNED: "clock", OPEN: "arrow", CLOSED: "check" };

export function StageStatusWord({ status }: { status: StageStatus }) {
  const { t } = useWords();
  return (
    <span className={`status ${status.toLowerCase()}`}>
      <Icon name={stageIcons[status]} /> {t(`stageStatus.${status}`)}
    </span>
  );
}

const proposalIcons: Record<ProposalStatus, IconName> = {
  SUBMITTED: "clock",
  ADMITTED: "check",
  MERGED: "arrow",
  REROUTED: "send",
  REFUSED: "cross",
  WITHDRAWN: "cross",
};

export function ProposalStatusWord({ status }: { status: ProposalStatus }) {
  const { t } = useWords();
  return (
    <span className={`status ${status.toLowerCase()}`}>
      <Icon name={proposalIcons[status]} /> {t(`proposalStatus.${status}`)}
    </span>
  );
}

const won: readonly ProposalOutcome[] = ["LISTED", "SELECTED"];

/** What came of a proposal, once that is decided. */
export function OutcomeWord({ outcome }: { outcome: ProposalOutcome }) {
  const { t } = useWords();
  const isChosen = won.includes(outcome);
  return (
    <span className={`status ${isChosen ? "admitted" : "merged"}`}>
      <Icon name={isChosen ? "check" : "cross"} /> {t(`outcome.${outcome}`)}
    </span>
  );
}
