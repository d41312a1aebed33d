import { finePercent } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Tally } from "#shared/ui/Tally";
import type { Sitting } from "./sittingQuery";

type Props = { sitting: Sitting; present: number };

/** Whether anything can be decided now: in a sentence, and drawn with the place where it begins. */
export function QuorumLine({ sitting, present }: Props) {
  const { t, number } = useWords();
  const { quorumNeeded, members, rules } = sitting;
  const of = rules.quorum.of === "SEATS" ? rules.seats : members.length;
  const values = {
    present: number(present),
    due: number(members.length),
    share: finePercent(present, members.length),
    needed: number(quorumNeeded),
  };
  return (
    <div className="quorum">
      <p role="status">
        <strong>{t(present >= quorumNeeded ? "quorum.there" : "quorum.missed")}</strong> {t("quorum.said", values)}
      </p>
      <Tally parts={[["for", present]]} whole={of} marks={[[t("quorum.mark"), quorumNeeded]]} />
    </div>
  );
}
