import type { ReactNode } from "react";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { AdmitForm } from "./AdmitForm";
import { type DecisionProps, reviews, runsRounds } from "./at";
import { CostForm } from "./CostForm";
import type { QueueRow } from "./deskQuery";
import { InterestForm } from "./InterestForm";
import { LegalityForm } from "./LegalityForm";
import { useAlike } from "./Likely";
import { MergeForm } from "./MergeForm";
import { NumberForm } from "./NumberForm";
import { taskOf } from "./queue";
import { RankForm } from "./RankForm";
import { RefuseForm } from "./RefuseForm";
import { RerouteForm } from "./RerouteForm";

type Decided = DecisionProps & {
  row: QueueRow;
  rows: QueueRow[];
  tied: boolean;
  /** Asks for the proposal again; what is typed stays. */
  look: () => void;
};

/** What the working group finds out. */
const reviewed: ReadonlySet<string> = new Set(["COST", "CHECK", "INTEREST", "RANK"]);

/** First what it waits for, open; then everything else that may be decided about it, one press away. */
export function Decisions({ row, rows, tied, look, ...rest }: Decided) {
  const { t, number } = useWords();
  if (tied)
    return (
      <div className="decisions">
        <Notice kind="warn">{t("tied.declared")}</Notice>
        <details>
          <summary>{t("tied.title")}</summary>
          <InterestForm {...rest} />
        </details>
      </div>
    );
  const task = taskOf(row);
  const office = rest.desk.me.appointment?.office;
  const submitted = row.status === "SUBMITTED";
  const forms: [key: string, title: string, form: ReactNode][] = [
    ["COST", t("desk.task.COST"), <CostForm key="cost" look={look} {...rest} />],
  ];
  if (submitted)
    forms.push(
      ["CHECK", t("desk.task.CHECK"), <LegalityForm key="check" {...rest} />],
      ["ADMIT", t("desk.task.ADMIT"), <AdmitForm key="admit" {...rest} />],
    );
  if (row.status === "ADMITTED" && !rest.desk.round.ballotList)
    forms.push(["NUMBER", t("desk.renumber"), <NumberForm key="number" {...rest} />]);
  forms.push(
    ["INTEREST", t("tied.title"), <InterestForm key="interest" {...rest} />],
    ["REFUSE", t("desk.refuse"), <RefuseForm key="refuse" {...rest} />],
    ["REROUTE", t("desk.reroute"), <RerouteForm key="reroute" {...rest} />],
    ["RANK", t("desk.rankSet"), <RankForm key="rank" {...rest} />],
  );
  const likely = useAlike(row.id, rows).length;
  const merge = likely > 0 ? `${t("desk.merge")}. ${t("merge.alike", { count: number(likely) })}` : t("desk.merge");
  if (submitted) forms.push(["MERGE", merge, <MergeForm key="merge" rows={rows} {...rest} />]);
  return (
    <div className="decisions">
      {forms
        .filter(([key]) => (reviewed.has(key) ? reviews(office) : runsRounds(office)))
        .sort(([one], [other]) => Number(other === task) - Number(one === task))
        .map(([key, title, form]) => (
          <details key={key} open={key === task}>
            <summary>{title}</summary>
            {form}
          </details>
        ))}
    </div>
  );
}
