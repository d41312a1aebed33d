import { Link, useParams } from "react-router";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { type At, atOf } from "./at";
import { Chain } from "./Chain";
import { EnvelopeForms } from "./EnvelopeForms";
import { Irregular } from "./Irregular";
import { useRoundMoney } from "./moneyQuery";
import { NotSetAside } from "./NotSetAside";
import { OpenForm } from "./OpenForm";
import { Projects } from "./Projects";
import { Sources } from "./Sources";

/** Where the money of a round came from and where it is, what broke a rule first. */
export function MoneyPage() {
  const { roundId = "" } = useParams();
  const asked = useRoundMoney(roundId);
  useRoundChanges(roundId, asked.again);
  return (
    <Answered asked={asked} find={(data) => data.round && atOf(data, data.round, asked.again)}>
      {(at) => <Spent at={at} />}
    </Answered>
  );
}

function Spent({ at }: { at: At }) {
  const { t } = useWords();
  const { envelope } = at.round;
  return (
    <RoundFramed round={at.round} title={t("funds.title")}>
      {envelope ? (
        <>
          <Irregular envelope={envelope} zone={at.round.locality.timeZone} />
          <NotSetAside at={at} envelope={envelope} />
          <Chain envelope={envelope} ceiling={at.round.ceiling?.amount} />
          <Projects at={at} envelope={envelope} />
          <Sources at={at} envelope={envelope} />
          <p>
            <Link to="?from=">{t("then.link")}</Link>
          </p>
          {at.finances && <EnvelopeForms at={at} />}
        </>
      ) : (
        <>
          <p className="empty">{t("funds.none")}</p>
          {at.finances && <OpenForm at={at} />}
        </>
      )}
    </RoundFramed>
  );
}
