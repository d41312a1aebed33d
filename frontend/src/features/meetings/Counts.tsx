import { Title, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { Sitting } from "./meetingQuery";

type Props = { counts: Sitting["counts"]; zone: string };

/** Who counted and when, and what they had differently before they agreed; of a recount also what it counted. */
export function Counts({ counts, zone }: Props) {
  const { t, number, deadline } = useWords();
  return (
    <ul className="plain">
      {counts.map(({ at, firstTeller, secondTeller, hands, differed }, place) => (
        <li key={at}>
          {t(place === 0 ? "meeting.countedAt" : "meeting.recountedAt", { at: deadline(at, zone) })}:{" "}
          <Written text={firstTeller} />
          {secondTeller && (
            <>
              , <Written text={secondTeller} />
            </>
          )}
          {counts.length > 1 &&
            hands.map(({ raised, proposal }) => (
              <span key={proposal.id} className="line meta">
                {proposal.number} <Title of={proposal} />: {number(raised)}
              </span>
            ))}
          {differed.map(({ first, second, proposal }) => (
            <span key={`${proposal.id} ${first} ${second}`} className="line">
              {proposal.number} <Title of={proposal} />:{" "}
              {t("meeting.differed", { first: number(first), second: number(second) })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
