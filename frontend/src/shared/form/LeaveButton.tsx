import { useState } from "react";
import { kept } from "#shared/device/presses";
import { faultText } from "#shared/graph/faults";
import { postSession } from "#shared/graph/session";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { Asked } from "./Asked";
import { forgetDraftsOf } from "./ownDraft";

type Props = { offices: readonly string[]; done: () => void };

/** Takes drafts along from the device. What was pressed at a door stays, for it happened; it is said where it waits. */
export function LeaveButton({ offices, done }: Props) {
  const words = useWords();
  const { t, number } = words;
  const [unsent, setUnsent] = useState(0);
  const [problem, setProblem] = useState<string>();

  async function ask() {
    const waiting = await unsentOf(offices).catch(() => 0);
    if (waiting > 0) return setUnsent(waiting);
    await leave();
  }

  async function leave() {
    const code = await postSession("end");
    if (code) return setProblem(faultText(code, words));
    await forgetDraftsOf(offices).catch(() => {});
    done();
  }

  return (
    <div className="form">
      {problem && (
        <Notice kind="bad" live>
          {problem}
        </Notice>
      )}
      {unsent > 0 ? (
        <Asked
          question={t("leave.unsent", { count: number(unsent) })}
          yes={t("leave.do")}
          leave={() => setUnsent(0)}
          confirm={leave}
        />
      ) : (
        <button type="button" className="button" onClick={ask}>
          {t("leave.do")}
        </button>
      )}
    </div>
  );
}

const unsentOf = async (offices: readonly string[]) =>
  (await kept()).filter(({ by, sent }) => by && !sent && offices.includes(by)).length;
