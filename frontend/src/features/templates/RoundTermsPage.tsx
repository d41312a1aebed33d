import { Link, useParams } from "react-router";
import { RoundFramed } from "#shared/round/RoundFramed";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { TermsShown } from "./TermsShown";
import { useRoundTerms } from "./templatesQuery";

/** What one round goes by. */
export function RoundTermsPage() {
  const { roundId = "" } = useParams();
  const { t, date } = useWords();
  return (
    <Answered asked={useRoundTerms(roundId)} find={({ round }) => round}>
      {(round) => (
        <RoundFramed round={round} title={t("roundTerms.title")}>
          <p className="lead">{t("terms.lead", { day: date(round.openedAt, round.locality.timeZone) })}</p>
          <p>
            {t("terms.from")}: <Said text={round.openedFrom.name} />
            {round.openedFrom.citation && (
              <>
                {" · "}
                <Said text={round.openedFrom.citation} />
              </>
            )}
          </p>
          <TermsShown
            terms={{
              ...round.terms,
              stages: round.terms.stages.filter(({ stage }) => round.stages.some((held) => held.stage === stage)),
            }}
          />
          <p>
            <Link className="link" to={`/places/${round.locality.id}/templates`}>
              {t("templates.title")}
            </Link>
          </p>
        </RoundFramed>
      )}
    </Answered>
  );
}
