import type { ReactNode } from "react";
import { asMoney } from "#shared/record/aboutOf";
import type { Words } from "#shared/text/words";
import type { ShownEvent } from "./oneEventQuery";

type Told = { rule: string; excess: { amount: number; currency: string } };

/** Which limit was broken, and by how much. */
export function irregularityFacts(
  { type, data }: Pick<ShownEvent, "type" | "data">,
  { t, coded, exact }: Words,
): [string, ReactNode][] {
  if (type !== "irregularity_found") return [];
  const { rule, excess } = JSON.parse(data) as Told;
  return [
    [t("eventPage.rule"), coded(`irregular.${rule}`, rule)],
    [t("eventPage.excess"), exact(asMoney(excess))],
  ];
}
