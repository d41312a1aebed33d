import { useRef, useState } from "react";
import { madeTrackingCode, rememberSupport, supports } from "#shared/device/trackingCode";
import { giveFocusBack } from "#shared/form/keptFocus";
import { useIsThen } from "#shared/graph/asOf";
import { isOpen } from "#shared/round/frame";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { ProposalFacts } from "./proposalQuery";
import { useSupport, useWithdrawSupport } from "./support";

type SupportProps = {
  proposal: Pick<ProposalFacts, "id" | "supports" | "askedFor" | "status" | "round">;
  again: () => void;
};

/** Once from a device, by the code that it keeps: pressing twice counts nobody twice. */
export function Support({ proposal, again }: SupportProps) {
  const { t } = useWords();
  const [mine, setMine] = useState(() => supports(proposal.id));
  const button = useRef<HTMLButtonElement>(null);
  const support = useSupport();
  const withdraw = useWithdrawSupport();
  const { status, round } = proposal;
  const isThen = useIsThen();
  const takes = !isThen && isOpen(round, "COLLECTING") && (status === "SUBMITTED" || status === "ADMITTED");
  const { submit, problem, sending } = mine ? withdraw : support;

  async function press() {
    madeTrackingCode();
    const accepted = await submit({ proposalId: proposal.id });
    giveFocusBack(() => button.current);
    if (!accepted) return;
    rememberSupport(proposal.id, !mine);
    setMine(!mine);
    again();
  }

  return (
    <section>
      <h2>{t("support.title")}</h2>
      {proposal.askedFor > 0 && <p>{t("support.askedFor", { count: proposal.askedFor })}</p>}
      <p>{t("proposal.supports", { count: proposal.supports })}</p>
      {takes && (
        <>
          <button
            type="button"
            ref={button}
            className={mine ? "button chosen" : "button"}
            onClick={press}
            disabled={sending}
            aria-pressed={mine}
          >
            {t(mine ? "support.mine" : "support.do")}
          </button>
          <p className="meta">{t("support.once")}</p>
        </>
      )}
      {problem && (
        <Notice kind="bad" live>
          {problem}
        </Notice>
      )}
    </section>
  );
}
