import { ComeIn } from "#shared/graph/ComeIn";
import "./sheets.css";
import { useParams, useSearchParams } from "react-router";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Field, fieldProps } from "#shared/ui/Field";
import { codes } from "./at";
import { Bench } from "./Bench";
import { Coded } from "./Coded";
import { Compare } from "./Compare";
import { type CodingAsked, type CodingRound, type Group, useCoding, useGroups } from "./codingQuery";
import { TypeForm } from "./TypeForm";
import { useWaiting } from "./useWaiting";

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

type Props = { found: CodingAsked; round: CodingRound; again: () => void };

function Door({ found, round, again }: Props) {
  const { t } = useWords();
  return (
    <RoundFramed round={round} title={t("coding.title")}>
      {codes(found.me.appointment?.office) ? (
        <Room found={found} round={round} again={again} />
      ) : (
        <p>
          {t("coding.closedDoor")} <ComeIn />
        </p>
      )}
    </RoundFramed>
  );
}

function Room({ found, round, again }: Props) {
  const { groups, load } = useGroups(round.id);
  const [search, setSearch] = useSearchParams();
  const bag = round.sheets.find(({ area }) => area.id === search.get("bag"))?.area.id;
  if (!groups) return null;
  return (
    <>
      {round.sheets.length > 1 && (
        <BagField round={round} bag={bag} choose={(bag) => setSearch(bag ? { bag } : {}, { replace: true })} />
      )}
      <Work key={bag} found={found} round={round} bag={bag} again={again} groups={groups} grown={load} />
    </>
  );
}

type BagProps = { round: CodingRound; bag?: string; choose: (bag: string) => void };

/** Two clerks who take a bag each never meet at a wish. */
function BagField({ round, bag = "", choose }: BagProps) {
  const { t, text } = useWords();
  return (
    <Field id="coded-bag" label={t("coding.bag")}>
      <select {...fieldProps("coded-bag")} value={bag} onChange={({ target }) => choose(target.value)}>
        <option value="">{t("coding.allBags")}</option>
        {round.sheets.map(({ id, area }) => (
          <option key={id} value={area.id}>
            {text(area.name)}
          </option>
        ))}
      </select>
    </Field>
  );
}

type WorkProps = Props & { bag?: string; groups: readonly Group[]; grown: () => void };

function Work({ found, round, bag, again, groups, grown }: WorkProps) {
  const waiting = useWaiting(round.id, bag);
  const runs = round.sheets.filter(({ area }) => !bag || area.id === bag);
  const sum = (figure: (run: CodingRound["sheets"][number]) => number) =>
    runs.reduce((all, run) => all + figure(run), 0);
  const withheld = sum(({ compared }) => compared?.withheld ?? 0);
  const changed = () => {
    again();
    waiting.reload();
  };
  return (
    <>
      <Bench
        round={round}
        waiting={waiting}
        typed={sum(({ wishes }) => wishes.typed) - withheld}
        withheld={withheld}
        unsettled={sum(({ compared }) => compared?.open ?? 0)}
        groups={groups}
        reasons={found.reasons.wishAside}
        grown={grown}
        changed={again}
      />
      <Coded round={round} groups={groups} changed={changed} />
      <TypeForm runs={runs} again={changed} />
      <Compare round={round} again={changed} />
    </>
  );
}
