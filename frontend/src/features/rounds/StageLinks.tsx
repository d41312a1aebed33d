import { Link } from "react-router";
import type { Stage } from "#shared/graph/generated/graphql";
import { stageOf } from "#shared/round/frame";
import { type TextKey, useWords } from "#shared/text/words";
import type { RoundFacts } from "./roundQuery";

type Pages = readonly [path: string, name: TextKey][];

const meetings: Pages = [["meetings", "meetings.title"]];
const pages: Partial<Record<Stage, Pages>> = {
  COLLECTING: [["sheets", "sheets.title"]],
  MEETINGS: meetings,
  DECISION: [["khural", "khural.title"]],
  EXECUTION: [
    ["money", "funds.title"],
    ["plans", "plans.title"],
  ],
};

type Props = { round: RoundFacts; stage: Stage; official: boolean };

/** Where what a stage did can be read. Meetings without a stage of their own, once an office calls one, come before the review. */
export function StageLinks({ round, stage, official }: Props) {
  const { t } = useWords();
  const isApart = stage === "REVIEW" && !stageOf(round, "MEETINGS") && (official || round.held.length > 0);
  const found = isApart ? meetings : pages[stage];
  return found?.map(([path, name]) => (
    <Link key={path} className="link" to={`/rounds/${round.id}/${path}`}>
      {t(name)}
    </Link>
  ));
}
