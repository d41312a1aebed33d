import { useWords } from "#shared/text/words";
import { Tally } from "#shared/ui/Tally";
import type { Arithmetic, Counts } from "./arithmetic";
import { useArithmetic } from "./arithmetic";

type Props = { tally: Counts; arithmetic: Arithmetic; carried: boolean; spoiled?: number };

/**
 * How it was decided: the sentence with its arithmetic, the picture with the majority drawn, and the table. Who gave in a
 * spoiled paper gave no vote, but was not silent.
 */
export function VoteSplit({ tally, arithmetic, carried, spoiled = 0 }: Props) {
  const { t, number } = useWords();
  const { sentence, rule } = useArithmetic(tally, arithmetic, carried);
  const counts = [
    ["for", t("choice.FOR"), tally.for],
    ["against", t("choice.AGAINST"), tally.against],
    ["abstained", t("choice.ABSTAINED"), tally.abstained],
    ["silent", t("choice.NOT_VOTING"), tally.notVoting - spoiled],
    ...(spoiled > 0 ? ([["silent", t("secret.spoiled"), spoiled]] as const) : []),
  ] as const;
  const voting = counts.reduce((sum, [, , count]) => sum + count, 0);
  return (
    <div className="vote-split">
      <p>
        <strong>{t(carried ? "vote.carried" : "vote.fell")}</strong> {sentence}
      </p>
      <Tally
        parts={counts.map(([part, , count]) => [part, count])}
        whole={Math.max(arithmetic.of, voting)}
        marks={[[t("vote.needed"), arithmetic.needed]]}
      />
      <ul className="tally-legend">
        {counts.map(([part, name, count], place) => (
          <li key={place}>
            <i className={part} aria-hidden="true" /> {name}: <b>{number(count)}</b>
          </li>
        ))}
      </ul>
      <p className="meta">{rule}</p>
    </div>
  );
}
