import { plainDay } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { Notice } from "#shared/ui/Notice";
import type { Draft } from "./auditsQuery";

type Props = {
  /** The version that was read last, where it is known. */
  before?: Draft;
  now: Draft;
  goOn: () => void;
};

/** What another auditor changed, or all of theirs where what was there before is not known. */
export function Meanwhile({ before, now, goOn }: Props) {
  const { t, text, money } = useWords();
  const told = (draft: Draft): [string, string][] => [
    [t("finding.kind"), t(`findingKind.${draft.kind}`)],
    [t("bench.titleMn"), draft.title.mn],
    [t("bench.titleEn"), draft.title.en ?? ""],
    [t("bench.text"), draft.text ?? ""],
    [t("finding.amount"), draft.amount ? money(draft.amount) : ""],
    [t("finding.receiver"), draft.receiver ? text(draft.receiver) : ""],
    [t("finding.due"), draft.due ? plainDay(draft.due) : ""],
    [t("finding.evidence"), draft.evidence.join(", ")],
  ];
  const known = before && told(before);
  const facts = told(now).filter(([, value], place) => (known ? value !== known[place]?.[1] : value));
  return (
    <Notice kind="warn" live>
      <p>{t("bench.meanwhile", { version: now.version })}</p>
      <Facts facts={facts.map(([name, value]) => [name, value || "–"])} />
      <button type="button" className="button" onClick={goOn}>
        {t("bench.goOn")}
      </button>
    </Notice>
  );
}
