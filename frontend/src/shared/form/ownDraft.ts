import { useQuery } from "urql";
import { database } from "#shared/device/database";
import { graphql, node } from "#shared/graph/graphql";
import { forgetTypedBy, typedBy } from "./typed";

const Whose = graphql(`
  query Whose {
    me { appointment { id } }
  }
`);

const NOBODY = "";

/** In which office somebody writes; undefined until it is known, and nobody's where it cannot be. */
export function useWhose(pause = false): string | undefined {
  const [{ data, error }] = useQuery({ query: node(Whose), requestPolicy: "cache-first", pause });
  return data || error ? (data?.me.appointment?.id ?? NOBODY) : undefined;
}

/** Under which name a draft lies on this device: an official's is their own, and nobody who comes in later finds it. */
export function useOwnDraft(draft: string | undefined): string | undefined {
  const whose = useWhose(!draft);
  if (!draft || whose === undefined) return undefined;
  return whose === NOBODY ? draft : `${whose}:${draft}`;
}

/** How many forms somebody began in these offices and has not sent. */
export async function draftsOf(offices: readonly string[]): Promise<number> {
  return offices.flatMap(typedBy).length + (await storedBy(offices)).length;
}

/** What somebody wrote in these offices and has not sent. */
export async function forgetDraftsOf(offices: readonly string[]) {
  for (const office of offices) forgetTypedBy(office);
  const db = await database();
  for (const key of await storedBy(offices)) await db.delete("drafts", key);
}

async function storedBy(offices: readonly string[]) {
  const keys = await (await database()).getAllKeys("drafts");
  return keys.filter((key) => offices.some((office) => key.startsWith(`${office}:`)));
}
