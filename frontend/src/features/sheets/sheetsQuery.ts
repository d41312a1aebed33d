import { useCallback } from "react";
import { useClient } from "urql";
import type { SheetHouseholdsQuery, SheetsQuery } from "#shared/graph/generated/graphql";
import { graphql, node } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Sheets = graphql(`
  query Sheets($id: RoundId!, $asOf: AsOf) {
    me { appointment { id office body { locality { id } } } }
    reasons { notFound wishAside }
    round(id: $id, asOf: $asOf) {
      id kind cancelled
      name { mn en }
      locality { id name { mn en } timeZone children { id name { mn en } figures { households } } }
      stages { stage status closesAt }
      sheets {
        id households printed handedOut returned refused notFound spoiled outstanding unused missing closedAt untyped
        area { id name { mn en } }
        ranges { first last }
        sheets { serial status }
        wishes { typed coded aside uncoded }
        compared { oneIn due sheets open lines differing }
      }
      askedFor { households proposal { id number title { mn en } writtenTitle { erased text } } }
    }
  }
`);

const Households = graphql(`
  query SheetHouseholds($run: SheetRunId!) {
    sheetHouseholds(run: $run) { serial household { erased text } }
  }
`);

export type Asked = SheetsQuery;
export type SheetRound = NonNullable<SheetsQuery["round"]>;
export type Run = SheetRound["sheets"][number];
export type Noted = NonNullable<SheetHouseholdsQuery["sheetHouseholds"]>[number];

export const useSheets = (id: string) => useAsk(Sheets, { id });

/** Asks again, and is done when the answer is here. */
export function useRefresh(id: string): () => Promise<void> {
  const client = useClient();
  return useCallback(async () => {
    const asked = client.query(node(Sheets), { id } as never, { requestPolicy: "network-only" });
    const { error } = await asked.toPromise();
    if (error) throw error;
  }, [client, id]);
}

export const useHouseholds = (run: string) => useAsk(Households, { run });
