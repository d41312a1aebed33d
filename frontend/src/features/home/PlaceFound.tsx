import { useState } from "react";
import { alphabetically } from "#shared/text/alphabet";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type Found, usePlace } from "./placeQuery";
import { openVoteFirst, RoundCard, type RoundSummary } from "./RoundCard";
import { WorkCard } from "./WorkCard";

type Props = {
  id: string;
  /** Those that the page has already. */
  known: readonly RoundSummary[];
  choose: (place: string | null) => void;
};

/** What is discussed and built in the place that somebody chose. */
export function PlaceFound({ id, known, choose }: Props) {
  const { t, text } = useWords();
  const { data, fetching } = usePlace(id);
  if (!data?.locality)
    return (
      <>
        <Rounds rounds={known} level={3} />
        {fetching && <div className="reserve" aria-busy="true" />}
        {data && !fetching && (
          <>
            <p className="empty">{t("home.placeUnknown")}</p>
            <Forget choose={choose} />
          </>
        )}
      </>
    );
  const place = text(data.locality.name);
  const rounds = data.rounds.nodes;
  return (
    <>
      <SoumField found={data} choose={choose} />
      <Forget choose={choose} />
      <h3>{t("home.roundsHere", { place })}</h3>
      {rounds.length === 0 && <p className="empty">{t("home.noRounds")}</p>}
      <Rounds rounds={rounds} level={4} />
      <h3>{t("home.works", { place })}</h3>
      <Works found={data} />
    </>
  );
}

function Forget({ choose }: Pick<Props, "choose">) {
  const { t } = useWords();
  return (
    <button type="button" className="button" onClick={() => choose(null)}>
      {t("home.forget")}
    </button>
  );
}

const Rounds = ({ rounds, level }: { rounds: readonly RoundSummary[]; level: 3 | 4 }) => (
  <ul className="cards wide">
    {rounds.toSorted(openVoteFirst).map((round) => (
      <RoundCard key={round.id} round={round} level={level} />
    ))}
  </ul>
);

function SoumField({ found: { locality }, choose }: { found: Found; choose: Props["choose"] }) {
  const { t, text, language } = useWords();
  if (!locality) return null;
  const isAimag = locality.kind === "AIMAG" || locality.kind === "CAPITAL";
  const aimag = isAimag ? locality : locality.parent;
  if (!aimag || aimag.children.length === 0) return null;
  const inOrder = alphabetically(language);
  const soums = aimag.children.toSorted((one, other) => inOrder(text(one.name), text(other.name)));
  return (
    <Field id="soum" label={`${t("home.soum")} – ${text(aimag.name)}`}>
      <select {...fieldProps("soum")} value={locality.id} onChange={(event) => choose(event.target.value)}>
        <option value={aimag.id}>{t("home.wholeAimag")}</option>
        {soums.map(({ id, name }) => (
          <option key={id} value={id}>
            {text(name)}
          </option>
        ))}
      </select>
    </Field>
  );
}

const FEW = 6;

function Works({ found: { worksIn, locality } }: { found: Found }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (worksIn.length === 0) return <p className="empty">{t("home.noWorks")}</p>;
  return (
    <>
      <ul className="cards wide">
        {worksIn.slice(0, all ? undefined : FEW).map((work) => (
          <WorkCard key={work.id} work={work} zone={locality?.timeZone ?? "Asia/Ulaanbaatar"} />
        ))}
      </ul>
      {!all && worksIn.length > FEW && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t("list.more")}
        </button>
      )}
    </>
  );
}
