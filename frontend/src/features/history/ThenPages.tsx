import { useParams } from "react-router";
import { moneyFacts, proposalFacts, resolutionFacts } from "./recordFacts";
import { TwoMoments } from "./TwoMoments";
import { MoneyThen, ProposalThen, ResolutionThen } from "./thenQueries";

export function ProposalThenPage() {
  const { proposalId = "" } = useParams();
  return (
    <TwoMoments
      id={proposalId}
      document={ProposalThen}
      find={({ proposal }) => proposal}
      stops={{ stream: proposalId }}
      tellings={proposalFacts}
      back={`/proposals/${proposalId}`}
    />
  );
}

export function ResolutionThenPage() {
  const { resolutionId = "" } = useParams();
  return (
    <TwoMoments
      id={resolutionId}
      document={ResolutionThen}
      find={({ resolution }) => resolution}
      stops={{ stream: resolutionId }}
      tellings={resolutionFacts}
      back={`/resolutions/${resolutionId}`}
    />
  );
}

export function MoneyThenPage() {
  const { roundId = "" } = useParams();
  return (
    <TwoMoments
      id={roundId}
      document={MoneyThen}
      find={({ round }) => round}
      stops={{ round: roundId, context: "FUNDS" }}
      tellings={moneyFacts}
      back={`/rounds/${roundId}/money`}
    />
  );
}
