import { Link, useParams } from "react-router";
import { Deadline } from "#shared/round/Deadline";
import { isOpen, stageOf } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { ProposeForm } from "./ProposeForm";
import { useProposeForm } from "./proposeFormQuery";
import { useDraft } from "./useDraft";

export function ProposePage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  const asked = useProposeForm(roundId);
  const draft = useDraft(roundId);
  return (
    <Answered asked={asked} find={(data) => data.round}>
      {(round) => {
        const closesAt = stageOf(round, "COLLECTING")?.closesAt;
        return (
          <RoundFramed round={round} title={t("propose.title")} className="narrow">
            {isOpen(round, "COLLECTING") ? (
              <>
                <p className="lead">{t("propose.lead")}</p>
                {closesAt && (
                  <p className="meta">
                    <Deadline at={closesAt} zone={round.locality.timeZone} />
                  </p>
                )}
                {draft.ready && <ProposeForm round={round} draft={draft} />}
              </>
            ) : (
              <Notice>
                {t("propose.closed")} <Link to={`/rounds/${round.id}`}>{t("propose.when")}</Link>
              </Notice>
            )}
          </RoundFramed>
        );
      }}
    </Answered>
  );
}
