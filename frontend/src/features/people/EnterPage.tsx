import { useState } from "react";
import { useParams } from "react-router";
import { faultText } from "#shared/graph/faults";
import { door, forgetSeenHere } from "#shared/graph/session";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";

/** The link works once, so a press uses it up and not a preview in somebody's chat. */
export function EnterPage() {
  const { token = "" } = useParams();
  const words = useWords();
  const { t } = words;
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);

  async function enter() {
    setSending(true);
    await forgetSeenHere();
    const { refused, data } = await door<{ next: string }>("/session/link", { token });
    setSending(false);
    if (refused) return setProblem(faultText(refused.code, words));
    location.replace(`/${data?.next ?? ""}`);
  }

  return (
    <Page title={t("enter.title")} className="narrow">
      <p className="lead">{t("enter.lead")}</p>
      {problem && (
        <Notice kind="bad" live>
          {problem}
        </Notice>
      )}
      <button type="button" className="button primary" onClick={enter} disabled={sending}>
        {t("enter.do")}
      </button>
    </Page>
  );
}
