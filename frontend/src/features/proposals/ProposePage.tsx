import { Link, useParams } from "react-router";
import type { ProposeFormQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { Deadline } from "#shared/round/Deadline";
import { isOpen, stageOf } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { ProposeForm } from "./ProposeForm";
import { useDraft } from "./useDraft";

const ProposeFormDocument = graphql(`
  query ProposeForm($id: RoundId!) {
    round(id: $id) {
      id
      kind
      currency
      cancelled
      name { mn en }
      locality { id name { mn en } timeZone children { id name { mn en } } }
      stages { stage status closesAt }
    }
  }
`);

export type ProposeRound = NonNullable<ProposeFormQuery["round"]>;

export function ProposePage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  const asked = useAsk(ProposeFormDocument, { id: roundId });
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
