import "./sheets.css";
import { useParams } from "react-router";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { codes } from "./at";
import { Bench } from "./Bench";
import { Coded } from "./Coded";
import { Compare } from "./Compare";
import { type CodingAsked, useCoding, useGroups } from "./codingQuery";
import { TypeForm } from "./TypeForm";

/** Where clerks put the wishes of households into proposals, one after another, with the keyboard alone. */
export function CodingPage() {
  const { roundId = "" } = useParams();
  const asked = useCoding(roundId);
  return (
    <Answered asked={asked} find={(data) => data.round && { ...data, round: data.round }}>
      {(found) => <Door found={found} round={found.round} again={asked.again} />}
    </Answered>
  );
}

type Props = { found: CodingAsked; round: NonNullable<CodingAsked["round"]>; again: () => void };

function Door({ found, round, again }: Props) {
  const { t } = useWords();
  return (
    <RoundFramed round={round} title={t("coding.title")}>
      {codes(found.me.appointment?.office) ? (
        <Room found={found} round={round} again={again} />
      ) : (
        <p>{t("coding.closedDoor")}</p>
      )}
    </RoundFramed>
  );
}

function Room({ found, round, again }: Props) {
  const { groups, load } = useGroups(round.id);
  if (!groups) return null;
  return (
    <>
      <Bench round={round} groups={groups} reasons={found.reasons.wishAside} grown={load} />
      <Coded round={round} groups={groups} />
      <TypeForm round={round} again={again} />
      <Compare round={round} again={again} />
    </>
  );
}
