import type { ProcedureQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useCommand } from "#shared/graph/useCommand";

const Procedure = graphql(`
  query Procedure($id: BodyId!, $asOf: AsOf) {
    me { appointment { office } }
    body(id: $id, asOf: $asOf) {
      id
      name { mn en }
      locality { id name { mn en } timeZone }
      appointments { id office from until grantedBy endedBy holder { erased text } }
      procedure {
        adoptedAt
        citation { mn en }
        rules {
          seats tellers opening
          quorum { of numerator denominator moreThan }
          quorumCitation { mn en }
          items { type ways ofSession citation { mn en } majority { of numerator denominator moreThan } }
        }
        earlier {
          adoptedAt
          citation { mn en }
          rules {
            seats tellers opening
            quorum { of numerator denominator moreThan }
            quorumCitation { mn en }
            items { type ways ofSession citation { mn en } majority { of numerator denominator moreThan } }
          }
        }
      }
    }
  }
`);

const AdoptProcedure = graphql(`
  mutation AdoptProcedure($commandId: CommandId!, $input: AdoptProcedureInput!) {
    adoptProcedure(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export type ProcedureBody = NonNullable<ProcedureQuery["body"]>;
export type Rules = NonNullable<ProcedureBody["procedure"]>["rules"];
export type ItemRule = Rules["items"][number];

export const useProcedure = (id: string) => useAsk(Procedure, { id });
export const useAdoptProcedure = () => useCommand(AdoptProcedure, (data) => data.adoptProcedure);
