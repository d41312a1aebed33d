import { useRef, useState } from "react";
import { kept } from "#shared/device/presses";
import { faultText } from "#shared/graph/faults";
import { postSession } from "#shared/graph/session";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { Asked } from "./Asked";
import { draftsOf, forgetDraftsOf } from "./ownDraft";

type Props = { offices: readonly string[]; done: () => void };

/** Takes drafts along from the device. What was pressed at a door stays, for it happened; it is said where it waits. */
export function LeaveButton({ offices, done }: Props) {
  const words = useWords();
  const { t, number } = words;
  const [question, setQuestion] = useState("");
  const [problem, setProblem] = useState<string>();
  const first = useRef<HTMLButtonElement>(null);

  async function ask() {
    const unfinished = await draftsOf(offices).catch(() => 0);
    const unsent = await unsentOf(offices).catch(() => 0);
    if (unfinished + unsent === 0) return leave();
    const told = [
      unfinished && t("leave.unfinished", { count: number(unfinished) }),
      unsent && t("leave.unsent", { count: number(unsent) }),
      t("leave.now"),
    ];
    setQuestion(told.filter(Boolean).join(" "));
  }

  function stay() {
    setQuestion("");
    requestAnimationFrame(() => first.current?.focus());
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
      {question ? (
        <Asked question={question} yes={t("leave.do")} leave={stay} confirm={leave} />
      ) : (
        <button type="button" className="button" ref={first} onClick={ask}>
          {t("leave.do")}
        </button>
      )}
    </div>
  );
}

const unsentOf = async (offices: readonly string[]) =>
  (await kept()).filter(({ by, sent }) => by && !sent && offices.includes(by)).length;
