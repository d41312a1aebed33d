import { Title, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { Sitting } from "./meetingQuery";

type Props = { sitting: Sitting; zone: string };

/** Who counted and when, and what they had differently before they agreed; of a recount also what it counted. */
export function Counts({ sitting: { counts, hands: standing }, zone }: Props) {
  const { t, number, deadline } = useWords();
  const nameOf = (id: string) => {
    const item = standing.find(({ proposal }) => proposal.id === id)?.proposal;
    return item ? (
      <>
        {item.number} <Title of={item} />
      </>
    ) : (
      id
    );
  };
  if (counts.length === 0) return null;
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
                {nameOf(proposal.id)}: {number(raised)}
              </span>
            ))}
          {differed.map(({ first, second, proposal }) => (
            <span key={`${proposal.id} ${first} ${second}`} className="line">
              {nameOf(proposal.id)}: {t("meeting.differed", { first: number(first), second: number(second) })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
