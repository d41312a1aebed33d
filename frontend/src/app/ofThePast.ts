import type { AsOf } from "#shared/graph/generated/graphql";

/** Pages that can be asked of the past as they are of now. */
const pages =
  /^\/(rounds\/[^/]+(\/(proposals|results|khural|meetings|sheets|plans|money))?|(proposals|meetings|sittings|resolutions|audits)\/[^/]+|bodies\/[^/]+\/procedure)\/?$/;

export const isOfThePast = (pathname: string) => pages.test(pathname);

/** How an address wants its page: as it was, with the moment if it names one; or what two moments of it differ in. */
export type Wanted = { is: "now" | "compared" } | { is: "then"; asOf?: AsOf };

export function wantedBy(pathname: string, search: string): Wanted {
  const params = new URLSearchParams(search);
  if (!isOfThePast(pathname)) return { is: "now" };
  if (params.has("from")) return { is: "compared" };
  const at = params.get("asof");
  if (at === null) return { is: "now" };
  return { is: "then", asOf: /^\d{1,9}$/.test(at) ? { event: Number(at) } : undefined };
}
