import { useState } from "react";
import { Link, useParams } from "react-router";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { SignInLink } from "#shared/ui/SignInLink";
import { keepsRoll, runsRounds } from "./at";
import { type DeskFacts, useDesk } from "./deskQuery";
import { Queue } from "./Queue";
import { Running } from "./Running";

/** Where the officers of a round run it. What an office may do is for the host to say; the page offers and repeats the answer. */
export function DeskPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  const asked = useDesk(roundId);
  const [changes, setChanges] = useState(0);
  useRoundChanges(roundId, asked.again);
  const office = asked.data?.me.appointment?.office;
  function again() {
    asked.again();
    setChanges((count) => count + 1);
  }
  return (
    <Answered asked={asked} find={(data) => (data.round ? (data as DeskFacts) : null)}>
      {(desk) => (
        <RoundFramed round={desk.round} title={t("desk.title")}>
          {desk.me.appointment ? (
            <>
              <p className="actions">
                {desk.round.roll && keepsRoll(office) && (
                  <Link className="button" to={`/rounds/${desk.round.id}/slips`}>
                    {t("slips.title")}
                  </Link>
                )}
                {runsRounds(office) && (
                  <Link className="button" to={`/new-round?place=${desk.round.locality.id}`}>
                    {t("newRound.title")}
                  </Link>
                )}
              </p>
              <Running
                round={desk.round}
                office={desk.me.appointment.office}
                reasons={desk.reasons.rescheduling}
                paperVoids={desk.reasons.paperVoid}
                again={again}
              />
              <Queue desk={desk} changes={changes} />
              {runsRounds(office) && (
                <p>
                  <Link to="/erasures">{t("erasures.title")}</Link>
                </p>
              )}
            </>
          ) : (
            <ComeIn />
          )}
        </RoundFramed>
      )}
    </Answered>
  );
}

function ComeIn() {
  const { t } = useWords();
  return (
    <Notice>
      {t("desk.officials")} <SignInLink />
    </Notice>
  );
}
