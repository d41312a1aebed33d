import type { EventContext } from "#shared/graph/generated/graphql";
import type { TextKey } from "#shared/text/words";

type Placed = {
  context?: EventContext | null;
  type: string;
  stream: string;
  round?: string | null;
  audit?: string | null;
  template?: { locality: { id: string } } | null;
};
type Way = { to: string; says: TextKey };

/** The page on which people read what an event is about. */
export function recordOf({ context, type, stream, round, audit, template }: Placed): Way | undefined {
  if (template) return { to: `/places/${template.locality.id}/templates`, says: "eventPage.template" };
  switch (context) {
    case "PROPOSALS":
      return { to: `/proposals/${stream}`, says: "event.proposal" };
    case "MEETINGS":
      return { to: `/meetings/${stream}`, says: "meeting.title" };
    case "KHURAL":
      return type.startsWith("resolution_")
        ? { to: `/resolutions/${stream}`, says: "eventPage.resolution" }
        : undefined;
    case "FUNDS":
      return round ? { to: `/rounds/${round}/money`, says: "funds.title" } : undefined;
    case "ACTION_PLANS":
      return round ? { to: `/rounds/${round}/plans`, says: "plans.title" } : undefined;
    case "ALLOCATIONS":
      return round ? { to: `/rounds/${round}/results`, says: "results.title" } : undefined;
    case "AUDIT":
      return audit ? { to: `/audits/${encodeURIComponent(audit)}`, says: "audits.toAudit" } : undefined;
    default:
      return undefined;
  }
}
