import { useWords } from "#shared/text/words";

type Counted = { quorum: number; present: number; hasQuorum: boolean; sittings: readonly unknown[] };

/** How many came and how many are needed; before anybody could come only that. */
export function Quorum({ of: { quorum, present, hasQuorum, sittings } }: { of: Counted }) {
  const { t, number } = useWords();
  if (sittings.length === 0) return <p>{t("meeting.needs", { quorum: number(quorum) })}</p>;
  return (
    <p>
      <strong>{t(hasQuorum ? "quorum.there" : "quorum.missed")}</strong>{" "}
      {t("meeting.came", { present: number(present), quorum: number(quorum) })}
    </p>
  );
}
