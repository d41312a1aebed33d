import type { Words } from "#shared/text/words";

const wellKnown: Record<string, "actor.clock" | "actor.reaction" | "actor.import"> = {
  "00000000-0000-8000-8000-000000000001": "actor.clock",
  "00000000-0000-8000-8000-000000000002": "actor.reaction",
  "00000000-0000-8000-8000-000000000003": "actor.import",
};

/** Who did it: the office where there is one, for the record holds no names. */
export function actorName({ actor, office }: { actor: string; office?: string | null }, { t, coded }: Words) {
  if (!actor) return t("actor.nobody");
  const known = wellKnown[actor];
  if (known) return t(known);
  return office ? coded(`office.${office}`, office) : t("actor.person", { id: actor.slice(0, 8) });
}
