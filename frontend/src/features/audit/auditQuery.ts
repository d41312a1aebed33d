import type { AuditRoundsQuery, AuditTab, AuditWorkspaceQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const AuditRounds = graphql(`
  query AuditRounds {
    rounds(first: 100) { nodes { id kind year name { mn en } locality { name { mn en } } } }
  }
`);

const AuditWorkspace = graphql(`
  query AuditWorkspace($round: RoundId!, $first: Int!) {
    auditQuestions(round: $round) {
      key tab count
      amount { amount currency }
      findings(first: $first) {
        nodes {
          with days
          amount { amount currency }
          proposal { id number title { mn en } writtenTitle { erased text } }
          event { number type data }
        }
        pageInfo { hasNextPage }
      }
    }
  }
`);

export type AuditRound = AuditRoundsQuery["rounds"]["nodes"][number];
export type Asked = NonNullable<AuditWorkspaceQuery["auditQuestions"]>[number];
export type Found = Asked["findings"]["nodes"][number];

export const tabs: readonly AuditTab[] = ["DISTRIBUTED", "CARRIED_OUT", "CONTROLLED"];

export const useAuditRounds = () => useAsk(AuditRounds, {});

export const useAuditQuestions = (round: string, first: number) => useAsk(AuditWorkspace, { round, first });

const sum = ({ amount }: Asked) => Number(amount?.amount ?? 0);

/** What is wrong, and the most money, first. */
export const wrongFirst = (questions: readonly Asked[]) =>
  [...questions].sort((one, other) => sum(other) - sum(one) || other.count - one.count);
