import type { ReactNode } from "react";
import type { PublicText, Words } from "#shared/text/words";
import type { ShownEvent } from "./oneEventQuery";

type Told = { ground?: string; reason?: string; authority?: PublicText };

/** Why a text was taken away or kept, and by what rule, as the event itself says it. */
export function erasureFacts(
  { type, data }: Pick<ShownEvent, "type" | "data">,
  { t, coded, text }: Words,
): [string, ReactNode][] {
  if (!["erasure_requested", "erasure_refused", "data_erased"].includes(type)) return [];
  const { ground, reason, authority } = JSON.parse(data) as Told;
  return [
    [t("erasures.ground"), ground && coded(`reason.${ground}`, ground)],
    [t("erasures.reason"), reason && coded(`reason.${reason}`, reason)],
    [t("erasures.authority"), authority && text(authority)],
  ];
}
