import type { ProposalQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Proposal = graphql(`
  query Proposal($id: ProposalId!, $asOf: AsOf) {
    proposal(id: $id, asOf: $asOf) {
      id
      number
      sector
      channel
      status
      supports
      askedFor
      submittedAt
      files
      title { mn en }
      writtenTitle { erased text }
      summary { mn en }
      body { erased text }
      area { id name { mn en } }
      estimate { amount currency }
      cost { amount { amount currency } grade costedAt yearly { amount currency } basis { erased text } }
      refusal { reason refusedAt explanation { erased text } }
      appeal { appealedAt answerDue overdue upheld grounds { erased text } answer { erased text } }
      movedFar
      rerouted { reason answerDue receiver { mn en } }
      withdrawalReason
      mergedInto { id number title { mn en } writtenTitle { erased text } }
      mergedFrom { id number title { mn en } writtenTitle { erased text } }
      thread {
        kind at event count place reason reference day until completion
        amount { amount currency }
        text { mn en }
        area { id name { mn en } }
        other { id number title { mn en } writtenTitle { erased text } }
        by { id number }
      }
      fellOut { kind event reason }
      round {
        id
        kind
        cancelled
        name { mn en }
        locality { id name { mn en } timeZone }
        ceiling { amount { amount currency } }
        stages { stage status closesAt }
        allocation {
          steps { rank votes verdict cost { amount currency } leftBefore { amount currency } moneyThere { amount currency } because { id number } tiedWithNext proposal { id } }
        }
      }
    }
  }
`);

export type ProposalFacts = NonNullable<ProposalQuery["proposal"]>;

export type ThreadStep = ProposalFacts["thread"][number];

export const useProposal = (id: string) => useAsk(Proposal, { id });
