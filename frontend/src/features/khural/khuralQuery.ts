import type { KhuralBodiesQuery, KhuralQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Khural = graphql(`
  query Khural($id: RoundId!, $asOf: AsOf) {
    me { appointment { office } }
    round(id: $id, asOf: $asOf) {
      id kind cancelled
      name { mn en }
      locality { id name { mn en } timeZone }
      stages { stage status }
      sittings { id kind status opensAt due present hasQuorum body { id name { mn en } } }
      resolutions {
        id year number status adoptedOn ofSession
        title { mn en }
        body { id name { mn en } }
        annex { total { amount currency } }
        amends { id year number status title { mn en } amendedBy { id year number status title { mn en } } }
        rescinds { id year number status title { mn en } }
      }
    }
  }
`);

const Bodies = graphql(`
  query KhuralBodies($locality: LocalityId!) {
    bodies(locality: $locality) { id kind name { mn en } }
  }
`);

export type KhuralRound = NonNullable<KhuralQuery["round"]>;
export type Body = KhuralBodiesQuery["bodies"][number];

export const useKhural = (id: string) => useAsk(Khural, { id });

/** Those that hold sittings. */
export function useDecidingBodies(locality: string): Body[] {
  const { data } = useAsk(Bodies, { locality });
  return data?.bodies.filter(({ kind }) => kind === "KHURAL" || kind === "PRESIDIUM") ?? [];
}
