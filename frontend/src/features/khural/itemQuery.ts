import type { AgendaProjectsQuery, AgendaRoundQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAllPages } from "#shared/graph/useAllPages";
import { useAsk } from "#shared/graph/useAsk";
import { useRoundChanges } from "#shared/round/roundChanged";

const AgendaRound = graphql(`
  query AgendaRound($round: RoundId!, $asOf: AsOf) {
    round(id: $round, asOf: $asOf) {
      id
      currency
      ceiling { grade amount { amount currency } }
      allocation { steps { votes verdict cost { amount currency } proposal { id } } }
      envelope { projects { committed { amount currency } paid { amount currency } basis { id } } }
      resolutions {
        id year number status
        title { mn en }
        body { id }
        amends { id }
        annex {
          total { currency }
          lines { difference amount { amount currency } proposal { id } }
          leftOut { reason proposal { id } }
        }
      }
    }
  }
`);

const AgendaProjects = graphql(`
  query AgendaProjects($round: RoundId!, $after: String, $asOf: AsOf) {
    proposals(round: $round, first: 100, after: $after, asOf: $asOf) {
      nodes {
        id
        number
        status
        supports
        title { mn en }
        writtenTitle { erased text }
        cost { grade amount { amount currency } }
        meetingRanks { rank area { id name { mn en } } }
        rank { rank reason }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type AgendaRound = NonNullable<AgendaRoundQuery["round"]>;
export type Project = AgendaProjectsQuery["proposals"]["nodes"][number];
export type AgendaFacts = { round: AgendaRound; projects: readonly Project[] };

/** As people count: P2 before P10. */
const inOrder = new Intl.Collator("mn", { numeric: true }).compare;

const pageOf = ({ proposals }: AgendaProjectsQuery) => proposals;

/** What an agenda item of a round is decided on: its projects that are on the list, as every stage had them. */
export function useAgendaFacts(id?: string): AgendaFacts | undefined {
  const { data, again } = useAsk(AgendaRound, { round: id ?? "" }, id === undefined);
  const { rows, load } = useAllPages(AgendaProjects, id === undefined ? undefined : { round: id }, pageOf);
  useRoundChanges(id, () => {
    again();
    load();
  });
  if (!data?.round || !rows) return undefined;
  const projects = rows.filter(({ status }) => status === "ADMITTED");
  return { round: data.round, projects: projects.toSorted((a, b) => inOrder(a.number ?? "", b.number ?? "")) };
}
